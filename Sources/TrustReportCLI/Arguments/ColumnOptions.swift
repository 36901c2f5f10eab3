import TrustReport

/// The options that say how the columns of the files are to be read. Each may be given several times, and
/// all of its values count.
extension Option {
  static let columns = [column, fillDown, replace, identity]

  static let column = value(
    "column", "name=header",
    help: """
      Read the column with this header as the column NAME, whatever it is called: 'value=Actual to \
      date'. HEADER may be a spreadsheet's column, as in 'value=:F'; without one, the files have no \
      such column. May be repeated.
      """,
    orWrite: "write the column's name, '=' and the header of the file, as in 'value=Actual to date'"
  ) { text, values in ColumnAssignment(text).map { values.reading.columns.append($0) } }

  static let fillDown = value(
    "fill-down", "column",
    help: """
      Read a blank cell of this column as the cell above it, because merged cells were saved so: a \
      column or a header; several with commas between. May be repeated.
      """,
    orWrite: "write the name of a column, or several with commas between"
  ) { text, values in
    let columns = text.unicodeScalars.split(separator: ",")
      .map { Matching.trimmed(Substring($0)) }.filter { !$0.isEmpty }
    guard !columns.isEmpty else { return nil }
    values.reading.fillDown += columns
    return
  }

  static let identity = choice(
    "identity", "what",
    help: """
      What tells indicators apart. With 'title', the number comes from a file of definitions: one \
      with numbers and titles, and without figures and quarters.
      """,
    default: OptionValues().reading.identity
  ) { $1.reading.identity = $0 }

  static let replace = Option(
    name: "replace", valueName: "column:text=replacement",
    help: """
      Read each cell of this column that holds this text, and nothing else, as if it held the \
      replacement: 'value:#N/A=[x]'. The report's notes say so. May be repeated.
      """
  ) { (text, values) throws(InvalidValue) in
    do throws(InvalidReplacement) {
      values.reading.replacements.append(try CellReplacement(text.text))
    } catch {
      throw InvalidValue(reason: error.remedy)
    }
  }
}

extension InvalidReplacement {
  /// What to write.
  fileprivate var remedy: String {
    switch self {
    case .malformed:
      "write the column, ':', the cell, '=' and what to read, as in 'value:#N/A=[x]'"
    case .blankText: "write what the cell holds between ':' and '='; blank cells are not replaced"
    case .unknownColumn(let name, let suggestion):
      (suggestion.map { "did you mean '\($0)'? " } ?? "") + "'\(name)' is not a column"
    }
  }
}
