// swift-tools-version: 6.2

import PackageDescription

let cli = "\(Context.packageDirectory)/Sources/TrustReportCLI"

let package = Package(
  name: "trustreport",
  platforms: [.macOS(.v15)],
  products: [
    .library(name: "TrustReport", targets: ["TrustReport"]),
    .executable(name: "trustreport", targets: ["TrustReportCLI"]),
  ],
  targets: [
    .target(name: "TrustReport"),
    .executableTarget(
      name: "TrustReportCLI", dependencies: ["TrustReport"], exclude: ["NoUnwinding.ld"],
      // The toolchain's own linker, because the others cannot leave these tables out. The library has no such
      // flags, so that any package can depend on it.
      linkerSettings: [
        .unsafeFlags(
          ["-use-ld=lld", "-Xlinker", "-T", "-Xlinker", "\(cli)/NoUnwinding.ld"],
          .when(platforms: [.linux], configuration: .release))
      ]),
    .testTarget(name: "TrustReportTests", dependencies: ["TrustReport", "TrustReportCLI"]),
  ],
  swiftLanguageModes: [.v6]
)
