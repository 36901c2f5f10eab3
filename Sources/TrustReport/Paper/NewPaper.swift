/// A paper to begin with, in the board's form.
public enum NewPaper {
  /// The beginning of what only a person can fill in: in capitals and brackets, so that nobody
  /// overlooks it, and without characters that are markup.
  static let toFillIn = "[TO FILL IN:"

  /// The paper: what a person writes is marked, and what is generated has its markers.
  public static let markdown = """
    # Report to **[TO FILL IN: the board that receives this report]**

    Report from: **[TO FILL IN: your board, and who chairs it]**

    Report date: **[TO FILL IN: the date]**

    Dates of meetings held since the last report: **[TO FILL IN: each date]**

    Priorities addressed in this report: **[TO FILL IN: those of the board that receives it]**

    Links to any published notes or reports: **[TO FILL IN: the address of each]**

    ## Priorities for **[TO FILL IN: the year]**

    \(block("priorities"))
    ## 1. Progress reports on priority work

    \(block("progress"))
    ## 2. Note on what is being done in areas rated Red or Amber in the performance framework

    **[TO FILL IN: what the board should know before it reads the figures; or take this line out]**

    \(block("summary"))
    ### Changes since the last quarter

    \(block("changes"))
    ### Areas rated Red or Amber

    \(block("red-amber"))
    ### Green shoots

    \(block("green-shoots"))
    ### Early warnings

    \(block("early-warnings"))
    ### Not rated

    \(block("not-rated"))
    ### Notes

    \(block("notes"))
    ## 3. Summary of other items discussed by the board

    **[TO FILL IN: each item, and what was agreed]**

    ## 4. Forward plan for next meeting

    The following items are due to be considered at the next meeting:

    - **[TO FILL IN: each item]**

    """

  private static func block(_ name: String) -> String {
    "<!-- trustreport:begin \(name) -->\n\n<!-- trustreport:end \(name) -->\n"
  }
}
