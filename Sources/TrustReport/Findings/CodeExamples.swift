extension CodeExplanation {
  /// Of each code the first finding that its fixture prints, with a blank line between two of them.
  ///
  /// This file is not written by hand: it is part of what is recorded of the fixtures in
  /// `Fixtures/findings`, and the test of the manual's page of diagnostics holds it to them.
  static let examples = #"""
    annual-target.csv:1:32: warning: 'Target 2024/25' is read as the target of each quarter [annual-target] (cell E1)
    1 | number,indicator,quarter,value,Target 2024/25,polarity
      |                                ^^^^^^^^^^^^^^
    hint: of figures that add up over the year, give the quarter's own target in a column 'target'

    arrow-passed-over.csv: note: an arrow is behind the figure of 2 cells, and is passed over [arrow-passed-over]

    backwards-q1.csv: warning: 2024/25 Q2 is compared with 2024/25 Q1, which is earlier [backwards]
    hint: name the earlier file first

    bare-tolerance.csv:3: warning: ED2: a tolerance of 2 on a percentage counts as points: Amber; as 2% of the target it would be Red [bare-tolerance]
    hint: write 2% or 2 points

    base-unknown.csv:3: warning: 1 percentage without a known base: it may rest on small counts [base-unknown]
    hint: fill in 'numerator' and 'denominator', or write no into 'disclosive'

    blank-priority.csv: warning: 1 of 3 rows names a priority; the others have none [blank-priority]
    hint: merged with the cell above? give --fill-down priority

    q3.csv: error: the UTF-16 text is broken: half a character was found [broken-utf-16]
    hint: save the file again as CSV UTF-8

    q3.csv: error: the file cannot be opened: No such file or directory [cannot-open]
    hint: check the spelling of the name, and the folder that you are in

    <stdin>: error: the file cannot be read: Bad file descriptor [cannot-read]

    q3.csv:2:22: error: a cell of more than 1 MiB; the row is not read [cell-too-long] (cell C2)
    2 | Library visits,41350,footfall up footfall up footfall up footfall up footfall up footfall up footfal
      |                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    hint: a quote that is never closed makes a cell of all that follows

    q3.csv: error: the file changed while it was read: what was read may be half of each [changed-while-read]
    hint: wait until it is saved, and run the command again

    error: --column says that 'Actual to date' is value, and no file has that header [column-not-found]
    hint: write the header as the file has it, or the spreadsheet's letter for the column, as in :F

    error: --column names "valeu", which is no column [column-not-known]
    hint: did you mean 'value'?

    columns-guessed.csv:1:1: note: 'Code' read as number, 'Name' read as indicator, 'Service' read as priority, 'Performance' read as value, 'Goal' read as target, 'Aim to' read as polarity, 'Status' read as published and 'Due' read as target date [columns-guessed] (cell A1)
    1 | Code,Name,Service,Period,Performance,Goal,Aim to,Status,Due
      | ^^^^
    hint: if that is wrong, name the right header, as in --column "number=HEADER", or say that there is none: --column "number="

    completed-rating.csv:2:52: warning: 'published' is "Complete", which is none of the three ratings and counts as not given [completed-rating] (cell G2)
    2 | HS6,Affordable homes built,2024/25 Q2,41,40,higher,Complete
      |                                                    ^^^^^^^^
    hint: write R, A, G or N/A; that it is complete belongs in 'commentary'

    contradictory-polarity.csv:2:51: error: 'polarity' is lower, and the target says higher [contradictory-polarity] (cell F2)
    2 | WS1,Household waste recycled,2024/25 Q2,52%,>=55%,lower
      |                                                   ^^^^^
    hint: correct one of them: write higher, or the target as a number alone

    counted-quarterly.csv: note: 1 row is reported more often than every quarter, and counts as quarterly [counted-quarterly]

    crossed-lines.csv:2:65: error: the red line (96) is better than the amber line (92) [crossed-lines] (cell G2)
    2 | HW3,Potholes made safe within 28 days,2024/25 Q2,93%,higher,92%,96%
      |                                                                 ^^^
    hint: where higher is better, the red line must be the lower one; give both thresholds

    cumulative-in-title.csv:2: warning: HS3: the title says "year to date", and the frequency is quarterly [cumulative-in-title]
    hint: write cumulative into 'frequency', so that it is compared with the same quarter a year earlier

    date-as-quarter.csv:2:20: warning: 'quarter' is "01/09/2024", read as 2024/25 Q2 [date-as-quarter] (cell C2)
    2 | LB1,Library visits,01/09/2024,41350
      |                    ^^^^^^^^^^
    hint: write the quarter; a date may say when the sheet was updated

    dated-and-undated.csv: error: no row names a quarter, and those of dated-and-undated-q1.csv do [dated-and-undated]
    hint: add a 'quarter' column, or give --quarter to date the file

    definition-differs.csv:3:39: error: 'polarity' is "higher", and definition-differs-list.csv:3 defines it as "lower" [definition-differs] (cell F3)
    3 | 2.2,Repeat referrals,2024/25 Q2,18,20,higher,%,A plan is in place.
      |                                       ^^^^^^
    hint: correct one of them, or leave the cell of the row blank

    definition-outranks.csv:3:39: note: 'polarity' is "higher", and definition-outranks-list.csv:3 defines it as "none", which counts [definition-outranks] (cell E3)
    3 | 2.9,Contacts received,2024/25 Q2,4120,higher,,
      |                                       ^^^^^^

    definitions-list.csv: note: read as definitions of 3 indicators, because it has no figures and no quarters; 'target date' is left out; no other file has a row for 2.3 [definitions]

    doubled-block.md:6:24: error: the block 'summary' stands here again; it is on line 3 already [doubled-block]
    6 | <!-- trustreport:begin summary -->
      |                        ^^^^^^^
    hint: keep one of them

    doubled-column.csv:1:33: error: 'actual' and 'outturn' are both the column 'value' [doubled-column] (cell E1)
    1 | number,indicator,quarter,actual,outturn,target,polarity
      |                                 ^^^^^^^
    hint: say which of them counts, as in --column "value=actual"

    doubled-priority.csv:3:9: error: the focus of Be Safe stands on line 2 already, in other words [doubled-priority] (cell B3)
    3 | Be Safe,Children are safe at home,,,
      |         ^^^^^^^^^^^^^^^^^^^^^^^^^
    hint: give it once; further rows of a priority add outcomes alone

    duplicate-row.csv:4:1: error: the same indicator, part and quarter as duplicate-row.csv:2, with other cells [duplicate-row] (cell A4)
    4 | PL1,Major planning applications decided in time,2024/25 Q2,83%,85%,higher
      | ^^^
    hint: keep one of them, or tell them apart by part or quarter

    edited-block.md:3:24: error: the block 'summary' was edited by hand, and is not overwritten; its text before the edit is not known, so the edit cannot be told apart from the changes in the data [edited-block]
    3 | <!-- trustreport:begin summary -->
      |                        ^^^^^^^
    hint: put the words outside the markers, or overwrite them with --force

    empty-file.csv: error: the file is empty [empty-file]
    hint: 'trustreport template' prints a CSV to begin with

    extra-cells.csv:2:62: error: "most of all at the new branch." stands beyond the last of the header's 7 columns [extra-cells] (cell H2)
    2 | LB1,Library visits,2024/25 Q2,41350,40000,higher,Visits rose, most of all at the new branch.
      |                                                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    hint: a cell must stand in quotes if it holds the character between the cells, as "1,234" does between commas

    figure-in-words.csv:3: warning: the commentary gives the figure as 54.3%, and the figure is 54.5%: "The figure is 54.3% against a target of 70%, up from 48% last quarter." [figure-in-words]
    hint: correct the one that is wrong

    figures-of-another.csv:5: warning: the commentary on 4.1 gives figure, target and figure before of 2.3, 28.1, 32.2 and 28.5: "The average is 28.1 points, after 28.5 in spring and against 32.2 in the country." [figures-of-another]
    hint: was it pasted below the wrong one? move it; if it belongs here, let it name the other's number

    flat.csv:5: note: LS3: 74% in each of the last 4 quarters [flat]
    hint: annual? say so in 'frequency'; not updated? write [x]; right? say so in 'note'

    footnote.csv:3:1: warning: a row beside the table is left out: "Source: the waste contractor's monthly return" [footnote] (cell A3)
    3 | Source: the waste contractor's monthly return,,,,,,
      | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

    formerly-ambiguous.csv:6: warning: 'formerly' is "CF2" as in the quarter before, and by the titles the two changed back in 2024/25 Q3 [formerly-ambiguous]
    hint: a repeated 'formerly' counts as the first, said again; if the two changed back, give each a number that neither had

    formerly-still-there.csv:3: warning: 'formerly' is "3.14", and that number has a row of its own in 2024/25 Q2 [formerly-still-there]
    hint: if that is another indicator now, write 'new' into its own 'formerly'

    formerly-unknown.csv:4: warning: 'formerly' is "3.41", and no earlier quarter of the files has that number [formerly-unknown]
    hint: write the number as the earlier quarter has it

    gap.csv:6: note: PL2: a row in 2024/25 Q1 and in 2024/25 Q3, and none in 2024/25 Q2 [gap]
    hint: add the row, with [x] if there is no figure; half-yearly or annual? say so in 'frequency'

    heading-rows.csv:2:1: note: 2 rows are read as priorities of the rows that follow: 'Libraries', 'Leisure centres' [heading-rows] (cell A2)
    2 | Libraries,,,,
      | ^^^^^^^^^

    impossible.csv:6: note: AS5: the unit is people in 2024/25 Q2, and 2024/25 Q1 has none [impossible]
    hint: give the unit in every quarter

    incomplete-thresholds.csv:2:64: error: no 'red threshold', and no target to stand in for it [incomplete-thresholds] (cell F2)
    2 | HS4,Households in temporary accommodation,2024/25 Q2,212,lower,200,
      |                                                                ^^^
    hint: give both thresholds, or a target

    indented-marker.md:3:5: error: the marker is indented, and so is code or part of a paragraph [indented-marker]
    3 |     <!-- trustreport:begin summary -->
      |     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    hint: begin its line at the margin, below a blank line

    Fixtures: error: this is a folder, not a file [is-directory]
    hint: name the CSV file in it

    jump.csv:4: warning: LB3: 1855 against 18410 in 2024/25 Q2, about a tenth [jump]
    hint: is a digit missing, or one too many? If it is right, say why in 'note'

    last-quarter-differs.csv:3: warning: 'last quarter' is "38900", and the row of 2024/25 Q1 has 39800, which counts [last-quarter-differs]
    hint: revised? then say so in 'note'; otherwise correct one of them

    later-quarter.csv:4: warning: nothing in 2024/25 Q2 but forecasts; 2024/25 Q1 is reported [later-quarter]
    hint: to report it, give --quarter "2024/25 Q2"

    lone-title.csv:3:2: warning: "Leisure centres" has nothing beside it [lone-title] (cell B3)
    3 | ,Leisure centres,,,
      |  ^^^^^^^^^^^^^^^
    hint: a heading? put it into 'priority'; an indicator without a figure? write [x]

    long-rows.csv: note: each row has 8 cells, one more than the header, and the last is empty [long-rows]

    malformed-marker.md:3:6: error: 'trustreport:start' is neither begin nor end [malformed-marker]
    3 | <!-- trustreport:start report -->
      |      ^^^^^^^^^^^^^^^^^
    hint: write trustreport:begin or trustreport:end

    many-marks.csv:3:5: error: a letter has more than 30 marks above or below it; the row is not read [many-marks] (cell B3)
    3 | LB2,Books lé́́́́́́́́́́́́́́́́́́́́́́́́́́́́́́́́́́́́́́́nt,88400,80000,higher,Large print is lent most.
      |     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    hint: type the text again: no language writes so

    marker-in-code.md:4:1: note: this marker is in a code block, and so an example [marker-in-code]
    4 | <!-- trustreport:begin summary -->
      | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    hint: take it out of the code block if it is to be filled

    marker-in-front-matter.md:3:1: error: the marker is in the front matter, in which there are no comments [marker-in-front-matter]
    3 | <!-- trustreport:begin summary -->
      | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    hint: put it below the line that ends the front matter

    marker-in-list.md:5:3: error: the marker is part of a list, and no comment of its own [marker-in-list]
    5 |   <!-- trustreport:begin summary -->
      |   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    hint: begin its line at the margin, below a blank line

    marker-not-alone.md:3:25: error: the marker does not stand alone on its line [marker-not-alone]
    3 | The figures begin here: <!-- trustreport:begin report -->
      |                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    hint: give it a line of its own, or put backticks around it if it is only shown

    mismatched-end.md:4:22: error: this ends 'notes', and the block that is open is 'summary' of line 3 [mismatched-end]
    4 | <!-- trustreport:end notes -->
      |                      ^^^^^
    hint: write <!-- trustreport:end summary -->

    missing-column.csv:1: note: there is no column 'deliverable' [missing-column]

    missing-indicator.csv:3: warning: AS2 Delayed discharges from hospital had a row in 2024/25 Q1 and has none in 2024/25 Q2 [missing-indicator]
    hint: add its row, with [x] if there is no figure, or 'formerly' if it was renumbered; annual? say so in 'frequency'; ended? write 'discontinued' as its value

    missing-part.csv:4: warning: Key Stage 4 of PP1 Pupils reaching the expected standard had a row in 2024/25 Q1 and has none in 2024/25 Q2 [missing-part]
    hint: add its row, with [x] if there is no figure; annual? say so in 'frequency'; ended? write 'discontinued' as its value

    missing-polarity.csv:2:57: error: a target, and nothing says whether higher or lower is better [missing-polarity] (cell E2)
    2 | CS2,Average wait for an answer in seconds,2024/25 Q2,48,30,
      |                                                         ^^
    hint: fill in 'polarity'; by the title it may be 'lower'

    missing-priority.csv:2:1: error: the row names no priority, and there is none above it [missing-priority] (cell A2)
    2 | ,Fewer children come into care,,,
      | ^
    hint: fill in 'priority'; only a row below may leave it to the row above

    missing-quarter.csv:3:37: error: no quarter, although other rows have one [missing-quarter] (cell C3)
    3 | FS2,Food premises rated 3 or better,,94%,95%,higher
      |                                     ^
    hint: write it as in 2022/23 Q3

    missing-title.csv:3:5: error: the row has no title [missing-title] (cell B3)
    3 | HS2,,,2024/25 Q2,31,25,lower
      |     ^
    hint: 'indicator' must hold it, or the row for the whole

    negative-tolerance.csv:2:60: error: 'tolerance' is "-5%", which is negative [negative-tolerance] (cell G2)
    2 | TR1,Bus services running on time,2024/25 Q2,84%,86%,higher,-5%
      |                                                            ^^^
    hint: write how far from the target is still Amber: 5% or 2 points

    nested-block.md:4:24: error: the block 'notes' begins inside the block 'summary' of line 3 [nested-block]
    4 | <!-- trustreport:begin notes -->
      |                        ^^^^^
    hint: end 'summary' before it, or take one of the two out

    no-commentary.csv:2: warning: 3.14 Children we care for is rated Red, and no commentary says what is being done [no-commentary]
    hint: write what is being done to improve performance into 'commentary'

    no-figure-column.csv:1:26: warning: no column holds the figures; 'actual figure' looks like it, and is left out [no-figure-column] (cell D1)
    1 | number,indicator,quarter,actual figure,target,polarity,published,commentary
      |                          ^^^^^^^^^^^^^
    hint: if it is, give --column "value=actual figure", or call it 'value'

    no-header.csv:1: error: no header: none of the first 20 rows names 'indicator' and another column [no-header]
    1 | number,indicater,quarter,value,target
      | ^^^^^^
    hint: this row comes nearest: 'number' is number, 'indicater' may be indicator, 'quarter' is quarter, 'value' is value, 'target' is target; say which column is which, as in --column "indicator=indicater", or give --delimiter if another character divides the cells

    no-line-end.csv:3:46: note: the last line has no line end, although the others have one [no-line-end] (cell G3)
    3 | LB2,Books lent,2024/25 Q2,88400,80000,higher,Large print is lent m
      |                                              ^^^^^^^^^^^^^^^^^^^^^
    hint: look at the last cell: the file may have been cut short

    no-marker.md: error: the paper has no marker, so there is nothing to fill [no-marker]
    hint: write <!-- trustreport:begin report --> and <!-- trustreport:end report --> where it belongs, each on a line of its own and outside code

    no-priorities.csv: error: the file names no priority [no-priorities]
    hint: write a row for each priority below the header

    no-priorities-file.md:6:24: warning: the block 'priorities' is left as it is: no file of priorities was given [no-priorities-file]
    6 | <!-- trustreport:begin priorities -->
      |                        ^^^^^^^^^^
    hint: name it with --priorities

    no-return.csv:3:5: warning: "Hours of study space used" has no figure in any quarter and is left out [no-return] (cell B3)
    3 | LB4,Hours of study space used,5000,higher,,,
      |     ^^^^^^^^^^^^^^^^^^^^^^^^^
    hint: write [x] where there is no figure, so that the report says so

    not-reported.csv:3: note: 1 indicator of other quarters is not in the report of 2024/25 Q2: AS7 [not-reported]

    chart.png: error: this is not a text file [not-text]
    hint: a CSV is text: save the sheet as CSV UTF-8

    not-utf-8.md:3:1: error: the line is not UTF-8 [not-utf-8]
    3 | The council’s figures
      | ^^^^^^^^^^^^^^^^^^^^^
    hint: save the paper as UTF-8

    nothing-reported.csv: error: no row has a figure that is not a forecast, a symbol such as [x], or a given rating [nothing-reported]
    hint: the quarters there are: 2024/25 Q1, 2024/25 Q2; give one, as in --quarter "2024/25 Q2"

    number-and-title.csv:1:1: error: 'Indicator number' holds number and title together [number-and-title] (cell A1)
    1 | Indicator number,Quarter,Actual,Target,Good is
      | ^^^^^^^^^^^^^^^^
    hint: split it into two columns, 'number' and 'indicator'

    number-like-1-10.csv:5: warning: 1.1 has a row, and 1.10, which had one in 2024/25 Q1, has none [number-like-1-10]
    hint: is it 1.10? A spreadsheet drops the last nought: format the column as text and type it again

    number-like-date.csv:2:1: warning: 'number' is "03-May", which looks like a date [number-like-date] (cell A2)
    2 | 03-May,Referrals to early help,2024/25 Q2,640,600,higher
      | ^^^^^^
    hint: a spreadsheet may have changed it: format the column as text and type it again

    older-quarter.md:3:24: warning: the block 'notes' was filled from 2024/25 Q3, and the data are of 2024/25 Q2 [older-quarter]
    3 | <!-- trustreport:begin notes -->
      |                        ^^^^^
    hint: is this the file of the latest quarter?

    only-months.csv:1:18: error: 'Apr-24' is a month, and no column holds the figures of quarters [only-months] (cell C1)
    1 | number,indicator,Apr-24,May-24,Jun-24
      |                  ^^^^^^
    hint: add a column with the quarter's figure, as in 2022/23 Q3

    override-idle.csv:2: note: HW1: an override reason, and the rating is computed as Red too [override-idle]
    hint: take the reason out, or correct the given rating

    override-without-published.csv:2:64: warning: an override reason without a published rating [override-without-published] (cell H2)
    2 | AS3,People helped to live at home,2024/25 Q2,1204,1200,higher,,Demand is rising faster than places
      |                                                                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    hint: write the rating that stands into 'published'

    pdf.csv: error: this is a PDF, not a CSV file [pdf]
    hint: the figures must come from the spreadsheet: save it as CSV UTF-8

    periods-left-out.csv:1:40: note: 4 columns of months, years or the year to date are left out: 'Apr-24', 'May-24', 'YTD', '2023/24' [periods-left-out] (cell E1)
    1 | number,indicator,2024/25 Q1,2024/25 Q2,Apr-24,May-24,YTD,2023/24
      |                                        ^^^^^^

    polarity-in-title.csv:2: warning: EN1: the title begins with "Reduce", and higher is better [polarity-in-title]
    hint: correct the polarity, or the title if it does not say what is measured

    priority-alike.csv:3: warning: the priority "Be Saef" has 1 indicator, and "Be Safe" has 2 [priority-alike]
    hint: if they are one, write them alike

    published-differs.csv:2:63: warning: published as Amber, computed as Red [published-differs] (cell G2)
    2 | WS2,Missed bins per 100000 collections,2024/25 Q2,64,50,lower,A,A plan is in place.
      |                                                               ^
    hint: the computed rating stands; an 'override reason' lets the published one stand

    quarter-from-month.csv:2:20: note: 'quarter' is "Sep-24", read as 2024/25 Q2; 1 other cell is like it [quarter-from-month] (cell C2)
    2 | LB1,Library visits,Sep-24,41350
      |                    ^^^^^^

    quarter-in-doubt.csv:4: error: 1 of 4 indicators has a figure in 2025/26 Q1 (line 4); 3 have one in 2024/25 Q1 [quarter-in-doubt]
    hint: if that is the quarter to report, give --quarter "2025/26 Q1"; otherwise correct the quarter of its rows

    quarter-without-year.csv:1:34: error: 'Q1' names a quarter without its year, and so do the columns like it [quarter-without-year] (cell E1)
    1 | number,indicator,target,polarity,Q1,Q2
      |                                  ^^
    hint: say which year with --quarter, as in --quarter "2022/23 Q3"

    range-needs-two.csv:2:46: error: the polarity is range, and 'target' is "50%", a single number [range-needs-two] (cell E2)
    2 | FN1,Share of the budget spent,2024/25 Q2,48%,50%,range
      |                                              ^^^
    hint: write both ends, as in 10 to 15

    range-target.csv:2:69: warning: 'polarity' is higher, and the target is a range, which counts [range-target] (cell F2)
    2 | FN2,General reserve as a share of the budget,2024/25 Q2,7%,5% to 8%,higher
      |                                                                     ^^^^^^
    hint: write range, or give the target as one number

    range-with-thresholds.csv:2:64: error: a threshold beside a target that is a range [range-with-thresholds] (cell F2)
    2 | FN2,Days that invoices wait for payment,2024/25 Q2,24,10 to 20,25
      |                                                                ^^
    hint: the ends of a range are its thresholds; use 'tolerance'

    rating-of-data-only.csv:2:61: warning: the author rates what is for information only [rating-of-data-only] (cell F2)
    2 | HS1,Households on the housing register,2024/25 Q2,2104,none,A,A plan is in place.
      |                                                             ^
    hint: give it a polarity if it is to be rated, or take the rating out

    read-as-estimated.csv:2:31: warning: 'value' is "c. 780", read as estimated [read-as-estimated] (cell D2)
    2 | LB1,Library visits,2024/25 Q2,c. 780
      |                               ^^^^^^
    hint: write it as in 780 [e]

    q3.csv:3:16399: error: a row of more than 16,384 cells; it is not read [record-too-long] (cell XFD3)
    3 | ,,,,,,,,,,,,,,,,,,,,,,,,,,,
      |                          ^
    hint: a spreadsheet has no more columns: is this file a table?

    reference-below.csv:2: warning: the commentary says that 3.14 is above, and the report prints it below: "Please see 3.14 above." [reference-below]
    hint: write 'below', or leave it out: Red comes first, then Amber

    reference-circular.csv:2: warning: the commentary on 2.4 and 2.5 says hardly more than to see the other: "Please see the comments on 2.5." [reference-circular]
    hint: say in one of them what is being done

    reference-not-listed.csv:2: warning: the commentary refers to 3.14, which is rated Green, so that only --green prints its commentary: "Please see 3.14." [reference-not-listed]
    hint: write here what is being done, or give --green

    reference-unknown.csv:2: warning: the commentary refers to 3.15, and no indicator has that number: "Please see 3.15 above." [reference-unknown]
    hint: write the number as it is in the files; was the indicator renumbered?

    renumbered-title.csv:5: warning: 2.2: the title was that of 2.1 in 2024/25 Q1 [renumbered-title]
    hint: if it was renumbered, write 2.1 into 'formerly'

    repeated-header.csv:3:1: note: 1 row repeats the header, and is passed over [repeated-header] (cell A3)
    3 | number,indicator,value,target,polarity
      | ^^^^^^

    repeated-outcome.csv:3:12: note: "Homes are safe" is an outcome of line 2 too; it counts once [repeated-outcome] (cell E3)
    3 | Be Safe,,,,Homes are safe
      |            ^^^^^^^^^^^^^^

    repeated-row.csv:3:1: note: the same row as repeated-row.csv:2, to the cell; it counts once [repeated-row] (cell A3)
    3 | PL1,Major planning applications decided in time,2024/25 Q2,86%,85%,higher
      | ^^^

    replaced.csv:3:50: note: 'value' is "#N/A", and is read as "[x]" [replaced] (cell D3)
    3 | 1.5,Return interviews within 72 hours,2024/25 Q2,#N/A,80%,higher
      |                                                  ^^^^

    warning: no cell of 'value' is "#N/A", so --replace has replaced nothing [replaced-nothing]
    hint: a whole cell must be the same, capitals included; take the option out if it is no longer needed

    reversed-range.csv:2:55: error: 'target' is "20 to 10", whose first number is the larger [reversed-range] (cell E2)
    2 | FN2,Days that invoices wait for payment,2024/25 Q2,24,20 to 10
      |                                                       ^^^^^^^^
    hint: write the smaller number first

    rows-above-header.csv:1: warning: a row above the header is not read, and holds figures: "LB1" … [rows-above-header]
    1 | LB1,Books lent in thousands,88,2024/25 Q2
      | ^^^
    hint: if it is data, move it below the header

    rows-passed-over.csv:1: note: 2 rows above the header passed over [rows-passed-over]

    same-commentary.csv:3: warning: the commentary on 4.1 Households in temporary accommodation is word for word that on 2.3 Pupils at the expected standard (same-commentary.csv:2) [same-commentary]
    hint: was it pasted below the wrong one? write what belongs here; if it is on both, refer to the other

    same-title.csv:2: warning: 4.1 and 4.2 have one title: "Children seen by a dentist" [same-title]
    hint: keep one if they are the same; otherwise let each title say what tells it apart

    scale.csv:2:38: warning: 0.93 against 95%: is it 93%? [scale] (cell D2)
    2 | FN4,Council tax collected,2024/25 Q2,0.93,95,higher,%,A plan is in place.
      |                                      ^^^^
    hint: write both in one unit, and % behind a percentage

    scale-on-one-side.csv:2:38: warning: 'target' is "£5", and 'value' is £5.4m [scale-on-one-side] (cell E2)
    2 | FN3,Agency spending,2024/25 Q2,£5.4m,£5,lower,A plan is in place.
      |                                      ^^
    hint: write k, m or bn in both, or in 'unit'

    several-months.csv:3:20: error: 'quarter' is "Aug-24", and several-months.csv:2 gives a month of 2024/25 Q2 too [several-months] (cell C3)
    3 | LB1,Library visits,Aug-24,14890
      |                    ^^^^^^
    hint: give the quarter's figure, in one row

    shifted-columns.csv:1:26: error: each row has 8 cells, one more than the header, and its figure is one cell to the right of 'value' [shifted-columns] (cell D1)
    1 | number,indicator,quarter,value,target,polarity,commentary
      |                          ^^^^^
    hint: name every column in the header, or take the empty cells out of the rows

    short-row.csv:3:39: warning: the row has 6 cells, and most rows are filled up to their cell 7 [short-row] (cell F3)
    3 | LB2,Books lent,2024/25 Q2,88400,80000,higher
      |                                       ^^^^^^
    hint: compare it with the rows beside it: a comma or a line break may be lost or too many

    small-count.csv:2: error: 'commentary' names a number of people under 5 [small-count] (cell F2)
    hint: write it without the number, or let it through with --ignore "small-count:3.14"

    split-number.csv:3:19: warning: the row is short, and "1,234" may be one number that a comma without quotes made into two cells [split-number] (cell C3)
    3 | LB3,Overdue books,1,234,lower
      |                   ^
    hint: put the number in quotes, or save the sheet without thousands commas

    stray-quote.csv:2:50: error: text after the closing quote of a cell; the row is not read [stray-quote] (cell G2)
    2 | LB2,Library visits,2024/25 Q2,41350,40000,higher,"The "good start" of the year went on."
      |                                                  ^^^^^^
    hint: inside a quoted cell a quote is written twice, as in "the ""good"" one"

    error: --sum names '3.1b', and no file has that indicator [sum-not-found]
    hint: write the number as the files have it, as in --sum "3.1 = 3.1a + 3.1b"

    target-date-passed.csv:2: warning: CH1: the target was due by June 2024, and the report is of 2024/25 Q2 [target-date-passed]
    hint: give the new target and its date; if the old one still holds, say so in 'target basis' and take the date out

    target-in-words.csv:2:53: warning: 'target' is "Top quartile", and there is nothing to rate against [target-in-words] (cell E2)
    2 | CS1,Calls answered within 30 seconds,2024/25 Q2,88%,Top quartile,higher
      |                                                     ^^^^^^^^^^^^
    hint: give it as a number; words about it belong in 'target basis'

    target-moved.csv:3: warning: HS1: 70% is Green against 68%, and would be Red against 75%, the target of 2024/25 Q1 [target-moved]
    hint: say why it moved in 'target basis' or 'note', or correct it

    target-out-of-range.csv:4: warning: WS1: the target is 5.8%, and no figure was below 56.4% [target-out-of-range]
    hint: is its decimal point in the right place?

    threshold-in-percent.csv:2:49: error: a threshold of 5%, and neither figure nor target is in % [threshold-in-percent] (cell H2)
    2 | FN3,Agency spending,2024/25 Q2,£412,£400,lower,,5%
      |                                                 ^^
    hint: a tolerance? put it into 'tolerance'

    title-quarter.csv:1:1: warning: the title "Libraries: performance in Quarter 1 2024/25" names another quarter than 2024/25 Q2, which is reported [title-quarter] (cell A1)
    1 | "Libraries: performance in Quarter 1 2024/25",,,,,
      | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    hint: correct the title, or the quarter of the rows

    total-row.csv:4:1: warning: a row of totals is left out: it is no indicator [total-row] (cell A4)
    4 | Total,,2024/25 Q2,79,80,higher,
      | ^^^^^

    unchanged-commentary.csv:3: warning: the commentary on 3.14 Children we care for is word for word that of 2024/25 Q1, and the figure moved from 764 to 780 [unchanged-commentary]
    hint: write what is being done now, or that nothing has changed

    unclosed-block.md:3:24: error: the block 'summary' begins here and never ends [unclosed-block]
    3 | <!-- trustreport:begin summary -->
      |                        ^^^^^^^
    hint: write <!-- trustreport:end summary --> where it ends

    unclosed-quote.csv:2:56: error: a quote is opened here and never closed; lines 2 to 4 are not read [unclosed-quote] (cell G2)
    2 | WS1,Household waste recycled,2024/25 Q2,52%,55%,higher,"Garden waste fell in a dry summer.
      |                                                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    hint: close it; inside a quoted cell a quote is written twice

    undefined-byte.csv:2:56: error: byte 81 is no character, in UTF-8 or Windows-1252 [undefined-byte] (cell G2)
    2 | HW1,Roads gritted as planned,2024/25 Q2,98%,95%,higher,The depot’s stock is full�
      |                                                        ^^^^^^^^^^^^^^^^^^^^^^^^^^
    hint: save the file again as CSV UTF-8

    undefined-title.csv:3:1: warning: 'number' is "1.1", and is left out: no definition gives this title a number [undefined-title] (cell A3)
    3 | 1.1,Return interviews in time,2024/25 Q2,81%,>=80%
      | ^^^
    hint: add number and title to the file of definitions; --identity title takes numbers from there alone

    unit-mismatch.csv:2:44: error: % against £: 'value' and 'target' are in different units [unit-mismatch] (cell E2)
    2 | FN4,Council tax collected,2024/25 Q2,55.2%,£56,higher,
      |                                            ^^^
    hint: write both in one unit: a figure can only be held against a target in its own

    unit-on-one-side.csv:2:49: warning: 'value' is "88" without %, and 'target' has it [unit-on-one-side] (cell D2)
    2 | CS1,Calls answered within 30 seconds,2024/25 Q2,88,90%,higher,A plan is in place.
      |                                                 ^^
    hint: write % in both, or in the column 'unit'

    unknown-block.md:3:24: error: 'sumary' is not a block that is known [unknown-block]
    3 | <!-- trustreport:begin sumary -->
      |                        ^^^^^^
    hint: did you mean 'summary'?

    unknown-column.csv:1:47: note: 'owner' is not a column that is known; it is left out [unknown-column] (cell G1)
    1 | number,indicator,quarter,value,targt,polarity,owner,title
      |                                               ^^^^^

    unknown-priority.md:3:33: error: 'Be Saef' is not a priority that is known [unknown-priority]
    3 | <!-- trustreport:begin priority "Be Saef" -->
      |                                 ^^^^^^^^^
    hint: did you mean 'Be Safe'?

    unnamed-column.csv:1:48: note: a column without a name is left out [unnamed-column] (cell G1)
    1 | number,indicator,quarter,value,target,polarity,
      |                                                ^
    hint: name it in the header if it is to be read

    unopened-block.md:3:22: error: the block 'summary' ends here and never begins [unopened-block]
    3 | <!-- trustreport:end summary -->
      |                      ^^^^^^^
    hint: write <!-- trustreport:begin summary --> above it

    unplanned-priority.csv: warning: the indicators' priority 'Be Safe' is not in the file; it comes after those that are [unplanned-priority]
    hint: if 'Be Saef' is meant, write the same name in both

    unreadable-amber-threshold.csv:2:61: error: 'amber threshold' is "95% or so", not a number [unreadable-amber-threshold] (cell F2)
    2 | HW3,Potholes made safe within 28 days,2024/25 Q2,93%,higher,95% or so,90%
      |                                                             ^^^^^^^^^
    hint: " or so" is not part of a number; words belong in 'unit' or 'note'

    unreadable-denominator.csv:2:54: error: 'denominator' is "-50", not a count [unreadable-denominator] (cell F2)
    2 | 3.5,Care leavers in suitable homes,2024/25 Q2,90%,45,-50
      |                                                      ^^^
    hint: write how many people, as a whole number that is not negative

    unreadable-disclosive.csv:2:50: error: 'disclosive' is "perhaps", not one of the words for it [unreadable-disclosive] (cell E2)
    2 | 3.5,Care leavers in suitable homes,2024/25 Q2,45,perhaps
      |                                                  ^^^^^^^
    hint: write yes or no, or leave it empty

    unreadable-frequency.csv:2:53: error: 'frequency' is "every spring", not one of the words for it [unreadable-frequency] (cell E2)
    2 | CS4,Staff survey: proud to work here,2024/25 Q2,71%,every spring
      |                                                     ^^^^^^^^^^^^
    hint: write quarterly, annual or cumulative

    unreadable-numerator.csv:2:51: error: 'numerator' is "45.5", not a count [unreadable-numerator] (cell E2)
    2 | 3.5,Care leavers in suitable homes,2024/25 Q2,90%,45.5,50
      |                                                   ^^^^
    hint: write how many people, as a whole number that is not negative

    unreadable-polarity.csv:2:49: error: 'polarity' is "good", not one of the words for it [unreadable-polarity] (cell F2)
    2 | WS1,Household waste recycled,2024/25 Q2,52%,55%,good
      |                                                 ^^^^
    hint: write higher, lower, range or none

    unreadable-published.csv:2:56: error: 'published' is "Purple", not one of the words for it [unreadable-published] (cell G2)
    2 | WS1,Household waste recycled,2024/25 Q2,52%,55%,higher,Purple
      |                                                        ^^^^^^
    hint: write R, A, G or N/A, or leave it empty

    unreadable-quarter.csv:3:21: error: 'quarter' is "Q2 2024", not a quarter [unreadable-quarter] (cell C3)
    3 | LB2,Library members,Q2 2024,28900
      |                     ^^^^^^^
    hint: name the financial year, which begins in April: 2024/25 or 2023/24

    unreadable-red-threshold.csv:2:65: error: 'red threshold' is ">90%", not a single number [unreadable-red-threshold] (cell G2)
    2 | HW3,Potholes made safe within 28 days,2024/25 Q2,93%,higher,95%,>90%
      |                                                                 ^^^^
    hint: write the number itself; > and < belong in 'target'

    unreadable-target.csv:2:51: error: 'target' is "95% or so", not a number [unreadable-target] (cell E2)
    2 | CS0,Calls answered within a minute,2024/25 Q2,88%,95% or so,higher
      |                                                   ^^^^^^^^^
    hint: " or so" is not part of a number; words belong in 'unit' or 'note'

    unreadable-target-date.csv:2:53: error: 'target date' is "spring", not a date [unreadable-target-date] (cell G2)
    2 | HS6,Affordable homes built,2024/25 Q2,41,160,higher,spring
      |                                                     ^^^^^^
    hint: write it as in March 2022, 31/03/2022, 2022-03-31, 2022/23 or 2022/23 Q4

    unreadable-tolerance.csv:2:60: error: 'tolerance' is "2 days", not a tolerance [unreadable-tolerance] (cell G2)
    2 | TR1,Bus services running on time,2024/25 Q2,84%,86%,higher,2 days
      |                                                            ^^^^^^
    hint: write 5% (of the target) or 2 points

    unreadable-value.csv:2:35: error: 'value' is "9O.2", not a number [unreadable-value] (cell D2)
    2 | AA1,Letter for a digit,2024/25 Q2,9O.2
      |                                   ^^^^
    hint: the second character is the letter O

    value-beside-quarters.csv:1:18: error: 'quarter' is beside columns of quarters [value-beside-quarters] (cell C1)
    1 | number,indicator,quarter,value,target,polarity,2024/25 Q1,2024/25 Q2
      |                  ^^^^^^^
    hint: to read the columns of quarters, give --column "quarter="; otherwise take those columns out

    whole-with-figure.csv:2:42: error: 'value' is "4.4%" in a row for the whole of an indicator that has parts [whole-with-figure] (cell E2)
    2 | HS3,Rent lost to empty homes,,2024/25 Q2,4.4%,5%,lower
      |                                          ^^^^
    hint: give it to a part, or leave it empty: the whole takes its worst part

    windows-1252.csv: note: 3 cells are not UTF-8, and read as Windows-1252 [windows-1252]

    withheld.csv: note: the figures in E2, E3 and E5 and the rating of E5 are withheld [withheld]

    words-for-figure.csv:2:31: warning: 'value' is "Published in January", which is taken as the reason why there is no figure [words-for-figure] (cell D2)
    2 | LB1,Library visits,2024/25 Q2,Published in January
      |                               ^^^^^^^^^^^^^^^^^^^^
    hint: write [x], and the reason into 'note'

    q3.xlsx: error: this is an Office file, such as an Excel workbook, not a CSV file [workbook]
    hint: in the spreadsheet program, save the sheet as CSV UTF-8

    year-differs.csv:3:20: error: 'year' is "2023/24", and 'quarter' is "2024/25 Q2", which is of another year [year-differs] (cell C3)
    3 | LB2,Books borrowed,2023/24,2024/25 Q2,26100,25000,higher
      |                    ^^^^^^^
    hint: correct one of them

    year-from-title.csv:2:18: note: 'Q1' and the columns like it are of 2024/25, the year that the rows above the header name [year-from-title] (cell C2)
    2 | number,indicator,Q1,Q2
      |                  ^^

    zero-given-green.csv:2:39: warning: 0 is given as Green, although higher is better [zero-given-green] (cell D2)
    2 | HS6,Affordable homes built,2024/25 Q2,0,40,higher,G,more next year
      |                                       ^
    hint: is there no figure? write [x]

    zero-tolerance.csv:2: note: CH3: 5% of a target of 0 is 0, so that no figure is Amber [zero-tolerance]
    hint: write it in points, as in 2 points, or give a red threshold
    """#
}
