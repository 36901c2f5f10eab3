/// The names of the contract's section 2.1, in its order.
extension Column {
  static let table: [ColumnName<Column>] = [
    names(
      .indicator, "indicator",
      also: [
        "title", "indicator name", "indicator title", "performance indicator",
        "key performance indicator", "kpi name", "pi name", "measure", "measure name",
        "performance measure", "metric",
      ],
      ifAlone: [
        "kpi", "pi", "metric name", "short name", "name", "description", "indicator description",
        "measure description",
      ]),
    names(
      .number, "number",
      also: [
        "ref", "ref no", "reference", "indicator ref", "indicator reference", "indicator id",
        "indicator code", "kpi ref", "kpi no", "kpi id", "pi ref", "pi code", "measure id",
        "measure ref",
      ], ifAlone: ["no", "code", "id"]),
    names(
      .priority, "priority", also: ["theme"],
      ifAlone: [
        "objective", "outcome", "aim", "priority area", "performance area", "directorate",
        "department", "service", "portfolio", "domain", "category", "committee",
      ]),
    names(
      .part, "part", also: ["component", "cohort"], ifAlone: ["breakdown", "sub-measure"]),
    names(
      .quarter, "quarter", also: ["period", "reporting period", "qtr", "financial quarter"],
      ifAlone: ["date", "month"]),
    names(.year, "year", also: ["financial year"]),
    names(
      .value, "value", also: ["actual", "result", "outturn", "figure"],
      ifAlone: [
        "performance", "current", "current value", "current performance", "latest",
        "latest value", "score", "achieved", "this quarter",
      ]),
    names(.lastQuarter, "last quarter", also: ["previous quarter"]),
    names(
      .target, "target", also: ["target value", "quarterly target", "current target"],
      ifAlone: [
        "goal", "plan", "standard", "ambition", "trajectory", "annual target",
        "year end target",
      ]),
    names(
      .polarity, "polarity",
      also: [
        "good is", "good performance", "what good looks like", "desired direction",
        "improvement direction",
      ], ifAlone: ["better", "aim to"]),
    names(.unit, "unit", also: ["units", "unit of measure", "uom"]),
    names(.frequency, "frequency", also: ["reporting frequency"], ifAlone: ["reported"]),
    names(.tolerance, "tolerance", also: ["amber tolerance"]),
    names(.amberThreshold, "amber threshold", also: ["amber t'hold"]),
    names(.redThreshold, "red threshold", also: ["red t'hold"]),
    names(
      .published, "published",
      also: ["given rating", "rag", "rag rating", "rag status", "rating", "brag"],
      ifAlone: ["traffic light", "overall rag", "status"]),
    names(.overrideReason, "override reason", also: ["reason for override"]),
    names(
      .commentary, "commentary",
      also: [
        "comment", "comments", "narrative", "what is being done to improve performance?",
      ],
      ifAlone: [
        "notes", "explanation", "update", "latest update", "latest note", "progress",
        "progress update", "action", "actions",
      ]),
    names(.targetBasis, "target basis", also: ["target rationale"]),
    names(.targetDate, "target date", also: ["target by"], ifAlone: ["due", "due date"]),
    names(.formerly, "formerly", also: ["previous number"]),
    names(.note, "note", also: ["data note"]),
  ].flatMap(\.self)
}
