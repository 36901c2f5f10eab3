import Testing

/// `impossible`: a percentage that a share cannot be, and counts of people that are none.
@Suite struct ImpossibleCheckTests {
  private let header = "number,indicator,part,quarter,value,target,polarity,unit,note"

  @Test func aShareOverAllOrBelowNothing() {
    let csv = table(
      header, "1,Pupils who passed,Girls,2022/23 Q3,104,90,higher,%,",
      "1,Pupils who passed,Boys,2022/23 Q3,88,90,higher,%,",
      "2,Absence from school,,2022/23 Q3,-4.2%,5%,lower,,")
    #expect(
      doubts("impossible", read(csv)) == [
        "warning 2: Girls of 1: 104%, and no share is over 100%",
        "warning 4: 2: -4.2%, and no share is below 0%",
      ])
  }

  @Test func peopleWhoAreNoneOrHalf() {
    let csv = table(
      header, "1,Carers helped,,2022/23 Q3,-12,10,higher,carers,",
      "2,Pupils helped,,2022/23 Q3,61.5,60,higher,young children,")
    #expect(
      doubts("impossible", read(csv)) == [
        "warning 2: 1: -12 carers, and a count of people is never negative",
        "warning 3: 2: 61.5 young children, and a count of people is never a fraction",
      ])
  }

  @Test func aUnitInSomeQuarters() {
    let csv = table(
      header, "1,A,,2022/23 Q2,212,,none,,", "1,A,,2022/23 Q3,205,,none,children,")
    #expect(
      doubts("impossible", read(csv)) == [
        "note 3: 1: the unit is children in 2022/23 Q3, and 2022/23 Q2 has none"
      ])
  }

  @Test(
    "percentages that may be over 100% or below 0%",
    arguments: [
      // A change, an achievement, a target over 100%.
      "1,Change in traffic since 2019,,2022/23 Q3,-4.2%,-5%,lower,,",
      "1,% reduction in carbon,,2022/23 Q3,-3%,5%,higher,,",
      "1,Rent growth,,2022/23 Q3,104%,90%,higher,,",
      "1,Savings made,,2022/23 Q3,104%,100%,higher,% of target,",
      "1,Homes let,,2022/23 Q3,112%,110%,higher,,", "1,Bed occupancy,,2022/23 Q3,104%,95%,lower,,",
      // All of it, and what a note explains.
      "1,Pupils who passed,,2022/23 Q3,100.0%,90%,higher,,",
      "1,Pupils who passed,,2022/23 Q3,104%,90%,higher,,with late entries",
      // It was so before; it is no percentage.
      "1,Homes let,,2022/23 Q2,103%,95%,higher,,\n1,Homes let,,2022/23 Q3,104%,95%,higher,,",
      "1,Pupils who passed,,2022/23 Q3,104,90,higher,,",
    ])
  func sharesThatAreNone(_ rows: String) { #expect(found(read(table(header, rows))) == []) }

  @Test(
    "counts that may be negative or a fraction",
    arguments: [
      "1,Net migration,,2022/23 Q3,-120,,none,people,",
      "1,Change in the number of carers,,2022/23 Q3,-12,,none,carers,",
      "1,Average class,,2022/23 Q3,27.4,30,lower,pupils,",
      "1,Children in care,,2022/23 Q3,62.4,60,lower,\"per 10,000 children\",",
      "1,Posts,,2022/23 Q3,61.5,60,higher,staff,", "1,Pupils,,2022/23 Q3,62.0,60,higher,pupils,",
      "1,Budget,,2022/23 Q3,-3.2,0,lower,£m,",
    ])
  func countsOfSomethingElse(_ rows: String) { #expect(found(read(table(header, rows))) == []) }

  @Test(
    "units that all figures have",
    arguments: [
      "1,A,,2022/23 Q2,62%,,none,,\n1,A,,2022/23 Q3,63,,none,%,",
      "1,A,,2022/23 Q2,[x],,none,,\n1,A,,2022/23 Q3,63,,none,days,",
      "1,A,,2022/23 Q2,63,,none,number,\n1,A,,2022/23 Q3,64,,none,,",
    ])
  func unitsOfAll(_ rows: String) { #expect(found(read(table(header, rows))) == []) }
}
