/// Another rule than that of the files, to see how much a rating rests on it: `tolerance=10%`,
/// `target.3.14=700`.
public struct WhatIf: Sendable {
  /// What the rule changes, and to what.
  enum Rule: Sendable {
    /// The tolerance of the rows that have none of their own.
    case standardTolerance(Tolerance)
    /// The tolerance of one indicator, as a row has its own.
    case tolerance(Tolerance, of: String)
    /// The target of one indicator in the quarter reported, as a cell has it.
    case target(String, of: String)
  }

  /// The rule as it was written.
  public let text: String
  let rule: Rule

  /// Reads a rule: `tolerance=10%` or, of one indicator, `tolerance.3.14=5%` or `target.3.14=700`; of a
  /// part of one, `target.2.3/Key Stage 2=60%`.
  public init(_ text: String) throws(InvalidWhatIf) {
    self.text = Matching.trimmed(text)
    // A target may have an operator such as '>=', and a number has no '='.
    let scalars = text.unicodeScalars
    guard let equals = scalars.firstIndex(of: "=") else { throw .malformed(suggestion: nil) }
    let value = Matching.trimmed(Substring(scalars[scalars.index(after: equals)...]))
    if value.isEmpty { throw .malformed(suggestion: nil) }
    let names = scalars[..<equals].split(separator: ".", maxSplits: 1)
      .map { Matching.trimmed(Substring($0)) }
    let name = names.count > 1 ? names[1] : ""
    switch (names.first?.lowercased(), name.isEmpty) {
    case ("tolerance", true): rule = .standardTolerance(try Self.tolerance(value))
    case ("tolerance", false): rule = .tolerance(try Self.tolerance(value), of: name)
    case ("target", false):
      // Side and unit are the row's; what no row could take is refused before the files are read.
      _ = try TargetCell(whatIf: value, polarity: nil)
      rule = .target(value, of: name)
    case (let word, _):
      let near = Matching.nearest(to: word ?? "", in: ["tolerance", "target"]) { _ in 2 }
      throw .malformed(suggestion: near)
    }
  }

  private static func tolerance(_ text: String) throws(InvalidWhatIf) -> Tolerance {
    let read: (tolerance: Tolerance, isExplicit: Bool, number: Number)
    do throws(CellFault) {
      read = try text.withUTF8Span { cell throws(CellFault) in
        try Tolerance.read(cell.extracting(cell.trimmedRange))
      }
    } catch {
      throw .unreadable(RowFault.unreadable(column: .tolerance, fault: error), text)
    }
    if read.tolerance.size.isNegative { throw .unreadable(RowFault.negativeTolerance, text) }
    // As with --tolerance, a bare number could be either.
    guard read.isExplicit else {
      throw .unreadable(RowFault.unreadable(column: .tolerance, fault: .toleranceUnit), text)
    }
    return read.tolerance
  }
}

extension TargetCell {
  /// Reads the target of a rule as a cell with it is read. Words without a number are refused: in a cell
  /// they are a doubt, here a slip.
  init(whatIf text: String, polarity: Polarity?) throws(InvalidWhatIf) {
    let fault: CellFault
    do throws(CellFault) {
      self = try text.withUTF8Span { cell throws(CellFault) in
        let trimmed = cell.extracting(cell.trimmedRange)
        return trimmed.isEmpty ? .none : try TargetCell(reading: trimmed, polarity: polarity)
      }
      if words.isEmpty { return }
      fault = .words
    } catch {
      fault = error
    }
    throw .unreadable(RowFault.unreadable(column: .target, fault: fault), text)
  }
}

/// Why something is not a rule that a scorecard can be rated by.
public enum InvalidWhatIf: Error, Sendable {
  /// There is no `=`, or what is before it is neither a tolerance nor a target; the one that was probably
  /// meant is suggested.
  case malformed(suggestion: String?)
  /// The tolerance or the target cannot be read, or not beside what the row has: what is wrong, and what to
  /// do about it.
  case value(String)
  /// No indicator that is reported has the number or title.
  case unknownIndicator(String)
}

extension InvalidWhatIf {
  /// The words that a cell with the same fault has.
  static func unreadable(_ fault: RowFault, _ value: String) -> InvalidWhatIf {
    // It is from no file: columns have their canonical names.
    let headers = ColumnHeaders()
    let message = fault.message(value: TerminalText.excerpt(value), headers: headers)
    return .value(message + (fault.hint(headers: headers).map { "; \($0)" } ?? ""))
  }
}
