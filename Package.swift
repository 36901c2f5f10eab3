// swift-tools-version: 6.2

import PackageDescription

let package = Package(
  name: "trustreport",
  platforms: [.macOS(.v15)],
  products: [
    .library(name: "TrustReport", targets: ["TrustReport"]),
    .executable(name: "trustreport", targets: ["TrustReportCLI"]),
  ],
  targets: [
    .target(name: "TrustReport"),
    .executableTarget(name: "TrustReportCLI", dependencies: ["TrustReport"]),
    .testTarget(name: "TrustReportTests", dependencies: ["TrustReport", "TrustReportCLI"]),
  ],
  swiftLanguageModes: [.v6]
)
