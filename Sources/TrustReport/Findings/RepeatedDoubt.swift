/// A doubt that one cause has raised of many indicators, said once: at the first of them.
struct RepeatedDoubt<Doubt: Fault>: Fault {
  let first: Doubt
  /// How many others there are.
  let others: Int
  /// What some of them are called.
  let names: [String]

  var severity: Finding.Severity { first.severity }
  var code: String { first.code }
  func hint(headers: ColumnHeaders) -> String? { first.hint(headers: headers) }

  func message(value: String, headers: ColumnHeaders) -> String {
    first.message(value: value, headers: headers) + "; "
      + English.count(others, "other is", "others are") + " like it: "
      + names.joined(separator: ", ") + (others > names.count ? " …" : "")
  }
}
