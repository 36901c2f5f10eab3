//! What is counted and printed, and the report that it makes.

use std::collections::HashMap;
use std::io::{Result, Write};
use std::ops::Range;

const MONTHS: [&str; 4] = ["April to June", "July to September", "October to December", "January to March"];

/// What is printed of a row: its lines, in one vector for all rows, and its place in the order.
pub struct Entry {
    pub key: (u32, u32, u8),
    pub line: Range<usize>,
    pub passage: Range<usize>,
}

#[derive(Default)]
pub struct Report {
    pub quarter: String,
    priorities: Vec<(Vec<u8>, [u32; 4])>,
    by_name: HashMap<Vec<u8>, usize>,
    pub text: Vec<u8>,
    pub red: Vec<Entry>,
    pub amber: Vec<Entry>,
    pub not_rated: Vec<Entry>,
}

impl Report {
    pub fn count(&mut self, priority: &[u8], rating: usize) {
        let place = match self.by_name.get(priority) {
            Some(&place) => place,
            None => {
                self.by_name.insert(priority.to_vec(), self.priorities.len());
                self.priorities.push((priority.to_vec(), [0; 4]));
                self.priorities.len() - 1
            }
        };
        self.priorities[place].1[rating] += 1;
    }

    pub fn write(&mut self, out: &mut impl Write) -> Result<()> {
        for entries in [&mut self.red, &mut self.amber, &mut self.not_rated] {
            entries.sort_unstable_by_key(|entry| entry.key);
        }
        let (years, number) = self.quarter.split_once(" Q").unwrap_or((&self.quarter, "1"));
        let number: usize = number.parse().unwrap_or(1);
        let year = years[..4].parse::<usize>().unwrap_or(0) + number / 4;
        let mut all = [0; 4];
        for (_, counts) in &self.priorities {
            for (sum, count) in all.iter_mut().zip(counts) {
                *sum += count;
            }
        }
        let [red, amber, green, not_rated] = all;
        writeln!(out, "# Performance report: Quarter {number} {years}\n\n{} {year}\n", MONTHS[number - 1])?;
        write!(out, "{} indicators are off target: {red} Red and {amber} Amber, of ", red + amber)?;
        writeln!(out, "{} rated. {green} are Green. {not_rated} are not rated.\n", red + amber + green)?;
        writeln!(out, "## Ratings by priority\n\n| Priority | Red | Amber | Green | Not rated | All |")?;
        writeln!(out, "| --- | ---: | ---: | ---: | ---: | ---: |")?;
        for (name, [red, amber, green, not_rated]) in self.priorities.iter().chain([&(b"All".to_vec(), all)])
        {
            out.write_all(b"| ")?;
            out.write_all(name)?;
            let sum = red + amber + green + not_rated;
            writeln!(out, " | {red} | {amber} | {green} | {not_rated} | {sum} |")?;
        }
        writeln!(out, "\n## What is being done in areas rated Red or Amber\n")?;
        writeln!(out, "| Number | Indicator | RAG | Actual | Target | Direction |")?;
        writeln!(out, "| --- | --- | --- | ---: | ---: | --- |")?;
        let off_target = || self.red.iter().chain(&self.amber);
        for entry in off_target() {
            out.write_all(&self.text[entry.line.clone()])?;
        }
        writeln!(out)?;
        for entry in off_target() {
            out.write_all(&self.text[entry.passage.clone()])?;
        }
        writeln!(out, "## Not rated\n\n| Number | Indicator | Why | Last figure | Direction |")?;
        writeln!(out, "| --- | --- | --- | ---: | --- |")?;
        for entry in &self.not_rated {
            out.write_all(&self.text[entry.line.clone()])?;
        }
        writeln!(out, "\n## Notes\n\nThere are no notes.")
    }
}
