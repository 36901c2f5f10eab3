/// The release that `--version`, the manual pages and the package of a release name. The README and the
/// changelog of the manual name it too, and a test holds that all of them agree.
let version = "0.1.0"

/// The day of that release.
let releaseDate = "2026-11-26"
