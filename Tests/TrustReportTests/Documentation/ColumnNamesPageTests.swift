import Testing

@testable import TrustReport

/// The manual's page of columns has every name that a header may have.
@Suite struct ColumnNamesPageTests {
  /// The rows of the page's tables, by their first cell.
  private static func row(_ name: String, _ cells: Set<String>) throws -> Bool {
    let page = try Package.text("Sources/TrustReport/TrustReport.docc/IndicatorCSV.md")
    return page.split(separator: "\n").contains { line in
      guard line.hasPrefix("| `"), let end = line.dropFirst(3).firstIndex(of: "|") else {
        return false
      }
      let columns = line[..<end].split(separator: "`").map(String.init)
      let names = line[end...].split(separator: "|").first.map(String.init) ?? ""
      let listed = Set(names.split(separator: ",").map { $0.drop { $0 == " " }.trimmed })
      return columns.contains(name) && cells.isSubset(of: listed)
    }
  }

  @Test(arguments: Column.allCases.filter { !$0.name.isEmpty })
  func everyNameIsOnThePage(_ column: Column) throws {
    let names = Column.table.filter { $0.column == column }
    let alsoNames = Set(names.filter { $0.naming == .also }.map(\.text))
    let namesIfAlone = Set(names.filter { $0.naming == .ifAlone }.map(\.text))
    // Of several columns in one row of the page, the other names are those of all.
    #expect(try Self.row(column.name, alsoNames), "\(column.name): \(alsoNames)")
    if !namesIfAlone.isEmpty {
      #expect(try Self.row(column.name, namesIfAlone), "\(column.name): \(namesIfAlone)")
    }
  }
}

extension Substring {
  fileprivate var trimmed: String { String(reversed().drop { $0 == " " }.reversed()) }
}
