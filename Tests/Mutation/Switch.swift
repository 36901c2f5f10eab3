import Foundation

// The switch of the mutants: compiled into the library by Tests/Mutation/run, and by nothing else.

private nonisolated(unsafe) let allAsked: Set<Int> =
  Set(
    (getenv("MUTANT").map { String(cString: $0) } ?? "").split(separator: ",").compactMap {
      Int($0)
    })

/// The number of the mutant that is on; 0 if none is, or several are.
private nonisolated(unsafe) let asked: Int = allAsked.count == 1 ? allAsked.first ?? 0 : 0
private nonisolated(unsafe) let areSeveralAsked = allAsked.count > 1

/// A byte for each mutant, in a file that all processes of a test share: 1 where the mutant's place was reached.
private nonisolated(unsafe) let reached: UnsafeMutablePointer<UInt8>? = {
  guard let path = getenv("MUTANTS_REACHED") else { return nil }
  let file = open(path, O_RDWR)
  // A program whose output is closed would have this file in its place.
  defer { close(file) }
  var status = stat()
  guard file >= 0, fstat(file, &status) == 0 else { return nil }
  let memory = mmap(nil, Int(status.st_size), PROT_READ | PROT_WRITE, MAP_SHARED, file, 0)
  return memory == MAP_FAILED ? nil : memory?.assumingMemoryBound(to: UInt8.self)
}()

func isOn(_ number: Int) -> Bool {
  reached?[number] = 1
  return number == asked || areSeveralAsked && allAsked.contains(number)
}

func reaches(_ number: Int) -> Bool { !isOn(number) }

func mutatedTruth(_ number: Int, _ value: Bool) -> Bool { isOn(number) ? !value : value }

func mutatedNumber<Value: AdditiveArithmetic & ExpressibleByIntegerLiteral>(
  _ number: Int, _ value: Value
) -> Value {
  isOn(number) ? value + 1 : value
}

func mutatedText<Value: ExpressibleByStringLiteral>(_ number: Int, _ value: Value) -> Value
where Value.StringLiteralType == String {
  isOn(number) ? Value(stringLiteral: "~") : value
}

func mutatedText(_ number: Int, _ value: StaticString) -> StaticString {
  isOn(number) ? "~" : value
}
func mutatedText(_ number: Int, _ value: Character) -> Character { isOn(number) ? "~" : value }
func mutatedText(_ number: Int, _ value: Unicode.Scalar) -> Unicode.Scalar {
  isOn(number) ? "~" : value
}

struct Numbered<Value> {
  let number: Int
  let value: Value
}

precedencegroup MutatedAssignment {
  higherThan: AssignmentPrecedence
  lowerThan: TernaryPrecedence
}
precedencegroup MutatedCondition {
  higherThan: TernaryPrecedence
  lowerThan: LogicalDisjunctionPrecedence
  associativity: left
}
precedencegroup MutatedDisjunct {
  higherThan: LogicalDisjunctionPrecedence
  lowerThan: LogicalConjunctionPrecedence
  associativity: left
}
precedencegroup MutatedConjunct {
  higherThan: LogicalConjunctionPrecedence
  lowerThan: ComparisonPrecedence
  associativity: left
}
precedencegroup MutatedComparison {
  higherThan: ComparisonPrecedence
  lowerThan: NilCoalescingPrecedence
}
precedencegroup MutatedSum {
  higherThan: AdditionPrecedence
  lowerThan: MultiplicationPrecedence
}
precedencegroup MutatedProduct {
  higherThan: MultiplicationPrecedence
  lowerThan: BitwiseShiftPrecedence
}

infix operator ~=> : MutatedAssignment
infix operator ~!> : MutatedCondition
infix operator <!~ : MutatedCondition
infix operator ~|> : MutatedDisjunct
infix operator <|~ : MutatedDisjunct
infix operator ~&> : MutatedConjunct
infix operator <&~ : MutatedConjunct
infix operator <^~ : MutatedConjunct
infix operator ~~> : MutatedComparison
infix operator ~+> : MutatedSum
infix operator ~*> : MutatedProduct

func ~=> <Value>(number: Int, value: Value) -> Numbered<Value> {
  .init(number: number, value: value)
}
func ~~> <Value>(number: Int, value: Value) -> Numbered<Value> {
  .init(number: number, value: value)
}
func ~+> <Value>(number: Int, value: Value) -> Numbered<Value> {
  .init(number: number, value: value)
}
func ~*> <Value>(number: Int, value: Value) -> Numbered<Value> {
  .init(number: number, value: value)
}

// A condition is dropped, a choice turned round, an operand of `&&` or `||` dropped, a comparison with nil turned round.
func ~!> (number: Int, value: Bool) -> Bool { isOn(number) ? true : value }
func <!~ (value: Bool, number: Int) -> Bool { isOn(number) ? !value : value }
func ~&> (number: Int, value: Bool) -> Bool { isOn(number) ? true : value }
func <&~ (value: Bool, number: Int) -> Bool { isOn(number) ? true : value }
func ~|> (number: Int, value: Bool) -> Bool { isOn(number) ? false : value }
func <|~ (value: Bool, number: Int) -> Bool { isOn(number) ? false : value }
func <^~ (value: Bool, number: Int) -> Bool { isOn(number) ? !value : value }

infix operator ==~~ : ComparisonPrecedence
infix operator !=~~ : ComparisonPrecedence
infix operator <~~ : ComparisonPrecedence
infix operator <=~~ : ComparisonPrecedence
infix operator >~~ : ComparisonPrecedence
infix operator >=~~ : ComparisonPrecedence

func ==~~ <Value: Equatable>(left: Value, right: Numbered<Value>) -> Bool {
  isOn(right.number) ? left != right.value : left == right.value
}
func !=~~ <Value: Equatable>(left: Value, right: Numbered<Value>) -> Bool {
  isOn(right.number) ? left == right.value : left != right.value
}

// The first mutant of an order moves its boundary, the second turns it round.
func <~~ <Value: Comparable>(left: Value, right: Numbered<Value>) -> Bool {
  if isOn(right.number) { return left <= right.value }
  return isOn(right.number + 1) ? left >= right.value : left < right.value
}
func <=~~ <Value: Comparable>(left: Value, right: Numbered<Value>) -> Bool {
  if isOn(right.number) { return left < right.value }
  return isOn(right.number + 1) ? left > right.value : left <= right.value
}
func >~~ <Value: Comparable>(left: Value, right: Numbered<Value>) -> Bool {
  if isOn(right.number) { return left >= right.value }
  return isOn(right.number + 1) ? left <= right.value : left > right.value
}
func >=~~ <Value: Comparable>(left: Value, right: Numbered<Value>) -> Bool {
  if isOn(right.number) { return left > right.value }
  return isOn(right.number + 1) ? left < right.value : left >= right.value
}

infix operator +~~ : AdditionPrecedence
infix operator -~~ : AdditionPrecedence
infix operator &+~~ : AdditionPrecedence
infix operator &-~~ : AdditionPrecedence
infix operator *~~ : MultiplicationPrecedence
infix operator /~~ : MultiplicationPrecedence
infix operator %~~ : MultiplicationPrecedence
infix operator &*~~ : MultiplicationPrecedence

func +~~ <Value: AdditiveArithmetic>(left: Value, right: Numbered<Value>) -> Value {
  isOn(right.number) ? left - right.value : left + right.value
}
// What joins texts and lists leaves out the second.
func +~~ <Value: RangeReplaceableCollection>(left: Value, right: Numbered<Value>) -> Value {
  isOn(right.number) ? left : left + right.value
}
func -~~ <Value: AdditiveArithmetic>(left: Value, right: Numbered<Value>) -> Value {
  isOn(right.number) ? left + right.value : left - right.value
}
func &+~~ <Value: FixedWidthInteger>(left: Value, right: Numbered<Value>) -> Value {
  isOn(right.number) ? left &- right.value : left &+ right.value
}
func &-~~ <Value: FixedWidthInteger>(left: Value, right: Numbered<Value>) -> Value {
  isOn(right.number) ? left &+ right.value : left &- right.value
}
func *~~ <Value: Numeric>(left: Value, right: Numbered<Value>) -> Value {
  isOn(right.number) ? left + right.value : left * right.value
}
func /~~ <Value: BinaryInteger>(left: Value, right: Numbered<Value>) -> Value {
  isOn(right.number) ? left * right.value : left / right.value
}
func %~~ <Value: BinaryInteger>(left: Value, right: Numbered<Value>) -> Value {
  isOn(right.number) ? left / right.value : left % right.value
}
func &*~~ <Value: FixedWidthInteger>(left: Value, right: Numbered<Value>) -> Value {
  isOn(right.number) ? left &+ right.value : left &* right.value
}

infix operator +=~~ : AssignmentPrecedence
infix operator -=~~ : AssignmentPrecedence
infix operator *=~~ : AssignmentPrecedence
infix operator &+=~~ : AssignmentPrecedence
infix operator &-=~~ : AssignmentPrecedence
infix operator &*=~~ : AssignmentPrecedence

func +=~~ <Value: AdditiveArithmetic>(left: inout Value, right: Numbered<Value>) {
  if isOn(right.number) { left -= right.value } else { left += right.value }
}
func +=~~ <Value: RangeReplaceableCollection>(left: inout Value, right: Numbered<Value>) {
  if reaches(right.number) { left += right.value }
}
func -=~~ <Value: AdditiveArithmetic>(left: inout Value, right: Numbered<Value>) {
  if isOn(right.number) { left += right.value } else { left -= right.value }
}
func *=~~ <Value: Numeric>(left: inout Value, right: Numbered<Value>) {
  if isOn(right.number) { left += right.value } else { left *= right.value }
}
func &+=~~ <Value: FixedWidthInteger>(left: inout Value, right: Numbered<Value>) {
  if isOn(right.number) { left &-= right.value } else { left &+= right.value }
}
func &-=~~ <Value: FixedWidthInteger>(left: inout Value, right: Numbered<Value>) {
  if isOn(right.number) { left &+= right.value } else { left &-= right.value }
}
func &*=~~ <Value: FixedWidthInteger>(left: inout Value, right: Numbered<Value>) {
  if isOn(right.number) { left &+= right.value } else { left &*= right.value }
}
