//! The report by Rust's csv crate: one pass over the rows, then a sort of those that are printed.

mod number;
mod prose;
mod report;
mod row;

use csv::{ByteRecord, ReaderBuilder};
use report::Report;
use std::io::{stdout, BufWriter, Write};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let path = std::env::args().nth(1).ok_or("usage: peer FILE")?;
    let mut reader = ReaderBuilder::new().buffer_capacity(1 << 20).from_path(path)?;
    let mut report = Report::default();
    let mut row = ByteRecord::new();
    while reader.read_byte_record(&mut row)? {
        if report.quarter.is_empty() {
            report.quarter = String::from_utf8_lossy(&row[3]).into_owned();
        }
        report.add(&row);
    }
    let mut out = BufWriter::with_capacity(1 << 20, stdout().lock());
    report.write(&mut out)?;
    Ok(out.flush()?)
}
