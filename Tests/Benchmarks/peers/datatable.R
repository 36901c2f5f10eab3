# The report by R's data.table: the columns of what is printed are made as wholes, and joined row by row.

suppressPackageStartupMessages(library(data.table))
setDTthreads(2)

months <- c("April to June", "July to September", "October to December", "January to March")
# Figures and targets are held as whole numbers of hundredths (a double is exact to 15 digits).
one <- 100

# `1,234`, `62.5%`, `£95,000.50`.
number <- function(cell) round(as.numeric(gsub("[^0-9.]", "", cell, perl = TRUE)) * one)

escaped <- function(cell) gsub("([\\\\`*\\[<~$^])", "\\\\\\1", cell, perl = TRUE)

# Each line a paragraph, each sentence a line.
commentary <- function(cell) {
  paragraphs <- gsub("\n", "\n\n", escaped(cell), fixed = TRUE)
  gsub("([.?!][\"')\\]}’”»›]*) (?=[A-Z0-9])", "\\1\n", paragraphs, perl = TRUE)
}

# The cell with words around it; nothing where it is empty.
around <- function(before, cell, after) fifelse(cell == "", "", paste0(before, cell, after))

grouped <- function(whole) formatC(whole, format = "d", big.mark = ",")

# By how much the figure misses its target: `3.5 points (3.7%) below target`.
distance <- function(gap, goal, value) {
  size <- abs(gap)
  is_pounds <- startsWith(value, "£")
  fraction <- sprintf(".%02d", as.integer(size %% one))
  fraction <- fifelse(fraction == ".00", "", fifelse(is_pounds, fraction, sub("0$", "", fraction)))
  after <- fifelse(endsWith(value, "%"), fifelse(size == one, " point", " points"), "")
  text <- paste0(fifelse(is_pounds, "£", ""), grouped(size %/% one), fraction, after)
  # Half away from zero.
  tenths <- (2000 * size + goal) %/% pmax(2 * goal, 1)
  share <- fifelse(goal == 0, "", paste0(" (", grouped(tenths %/% 10), ".", tenths %% 10, "%)"))
  side <- fifelse(gap < 0, " below target", " above target")
  fifelse(gap == 0, "exactly the target, which must be bettered", paste0(text, share, side))
}

# By rating, and the natural order of numbers: `3.5` before `3.14`.
in_order <- function(rows) {
  parts <- tstrsplit(rows$number, "[.]|(?<=[0-9])(?=[a-z])", perl = TRUE, fill = "")
  rows[order(rating, as.integer(parts[[1]]), as.integer(parts[[2]]), parts[[3]])]
}

rows <- fread(commandArgs(TRUE)[1], sep = ",", colClasses = "character", na.strings = NULL, encoding = "UTF-8")
setnames(rows, "target basis", "basis")
setnames(rows, "target date", "date")
# fread leaves quotes within a cell doubled.
rows[grepl('""', commentary, fixed = TRUE), commentary := gsub('""', '"', commentary, fixed = TRUE)]

rows[, has_figure := !value %chin% c("", "[x]")]
rows[, operator := sub("^([<>]?=?).*", "\\1", target)]
rows[, is_lower := fifelse(operator == "", polarity == "lower", startsWith(operator, "<"))]
rows[, is_strict := nchar(operator) == 1]
rows[, goal := number(target)]
rows[(has_figure), gap := number(value) - goal]
rows[, worse := fifelse(is_lower, gap, -gap)]
rows[, rating := fcase(
  !has_figure, 4L, worse < 0 | (worse == 0 & !is_strict), 3L, 20 * worse <= goal, 2L, default = 1L
)]

counts <- rows[, .(red = sum(rating == 1L), amber = sum(rating == 2L), green = sum(rating == 3L),
  none = sum(rating == 4L)), by = priority]
counts <- rbind(counts, cbind(priority = "All", counts[, lapply(.SD, sum), .SDcols = -1]))
all <- counts[.N]

printed <- in_order(rows[rating < 3L])
printed[, name := c("Red", "Amber")[rating]]
printed[, title := escaped(indicator)]
printed[, figure := paste0(value, around(" ", unit, ""))]
printed[, bare := substring(target, nchar(operator) + 1)]
printed[, side := fifelse(is_lower, "below", "above")]
printed[, against := fifelse(is_strict, paste(side, bare), paste(bare, "or", side))]
printed[, against := paste0(against, around(" by ", date, ""))]
lines <- printed[, paste0(
  "| ", number, " | ", title, " | ", name, " | ", figure, " | ", against, " | – |"
)]
passages <- printed[, paste0(
  "### ", number, " ", title, ": ", name, "\n\n", figure, " against a target of ", against,
  around(" (", escaped(basis), ")"), ": ", distance(gap, goal, value), ".",
  around(" Note: ", escaped(note), "."), "\n\n", commentary(commentary), "\n"
)]
unrated <- in_order(rows[rating == 4L])[, paste0(
  "| ", number, " | ", escaped(indicator), " | Not available", around(": ", escaped(note), ""), " | – | – |"
)]

quarter <- strsplit(rows$quarter[1], " Q", fixed = TRUE)[[1]]
part <- as.integer(quarter[2])
out <- file("/dev/stdout", "wb")
write <- function(...) writeLines(c(...), out, useBytes = TRUE)
write(
  sprintf("# Performance report: Quarter %d %s\n", part, quarter[1]),
  sprintf("%s %d\n", months[part], as.integer(substr(quarter[1], 1, 4)) + (part == 4L)),
  sprintf(
    "%d indicators are off target: %d Red and %d Amber, of %d rated. %d are Green. %d are not rated.\n",
    all$red + all$amber, all$red, all$amber, all$red + all$amber + all$green, all$green, all$none
  ),
  "## Ratings by priority\n\n| Priority | Red | Amber | Green | Not rated | All |",
  "| --- | ---: | ---: | ---: | ---: | ---: |",
  counts[, paste0(
    "| ", priority, " | ", red, " | ", amber, " | ", green, " | ", none, " | ",
    red + amber + green + none, " |"
  )],
  "\n## What is being done in areas rated Red or Amber\n",
  "| Number | Indicator | RAG | Actual | Target | Direction |\n| --- | --- | --- | ---: | ---: | --- |"
)
write(lines)
write("")
write(passages)
write("## Not rated\n\n| Number | Indicator | Why | Last figure | Direction |\n| --- | --- | --- | ---: | --- |")
write(unrated)
write("\n## Notes\n\nThere are no notes.")
