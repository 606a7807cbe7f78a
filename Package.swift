// swift-tools-version: 6.2
import PackageDescription

let house: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
  name: "tiaojie",
  products: [.executable(name: "tiaojie", targets: ["tiaojie"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
  ],
  targets: [
    .systemLibrary(name: "CXLSXWriter", pkgConfig: "xlsxwriter", providers: [.apt(["libxlsxwriter-dev"])]),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    .systemLibrary(name: "CExpat", pkgConfig: "expat", providers: [.apt(["libexpat1-dev"])]),
    .target(name: "CSHA"),
    .target(name: "CVector"),
    .target(name: "CHeap"),
    .target(name: "CSV", dependencies: ["CSHA", "CVector"], swiftSettings: house + [.strictMemorySafety()]),
    .target(name: "XLSX", dependencies: ["CXLSXWriter", "CZlib", "CExpat"], swiftSettings: house + [.strictMemorySafety()]),
    .target(name: "SampleOffice", dependencies: ["CSV"], swiftSettings: house),
    .target(
      name: "MediationStatistics",
      dependencies: [
        "CSV", "XLSX", "Yams",
        .product(name: "Mustache", package: "swift-mustache"),
      ],
      swiftSettings: house),
    .executableTarget(
      name: "tiaojie",
      dependencies: [
        "CHeap", "MediationStatistics", "SampleOffice",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: house,
      // What the dynamic loader does before the program starts is halved: a hundred thousand relocations in one bit each, and no C++ library to
      // look seventeen hundred symbols up in (script/build lays it where it is found first).
      linkerSettings: [
        .unsafeFlags(
          [
            "-use-ld=lld", "-L\(Context.packageDirectory)/.build/static", "-Xlinker", "-l:libgcc_eh.a", "-Xlinker", "-z", "-Xlinker",
            "pack-relative-relocs",
          ], .when(configuration: .release))
      ]),
    // Workbooks and zip packages made by hand, wrong in chosen ways: for tests alone.
    .target(name: "LooseBooks", path: "Tests/LooseBooks", swiftSettings: house),
    .testTarget(name: "CSVTests", dependencies: ["CSV"], swiftSettings: house),
    .testTarget(name: "XLSXTests", dependencies: ["XLSX", "LooseBooks"], exclude: ["Fixtures"], swiftSettings: house),
    .testTarget(name: "SampleOfficeTests", dependencies: ["SampleOffice", "CSV"], swiftSettings: house),
    .testTarget(
      name: "MediationStatisticsTests", dependencies: ["MediationStatistics", "SampleOffice", "CSV", "XLSX", "LooseBooks"],
      swiftSettings: house),
    .testTarget(name: "CaseTests", dependencies: [], exclude: [], swiftSettings: house),
  ]
)

// libFuzzer's targets, built by script/torture alone, with `-sanitize=fuzzer` and a build folder of their own.
if Context.environment["TIAOJIE_FUZZ"] != nil {
  package.targets.append(
    .executableTarget(
      name: "Fuzz", dependencies: ["MediationStatistics", "CSV"], path: "Tests/Fuzz", exclude: ["Corpus"],
      swiftSettings: house + [.unsafeFlags(["-parse-as-library"])], linkerSettings: [.unsafeFlags(["-use-ld=lld"])]))
}

// The hot loops by themselves, built by `script/bench --micro` alone.
if Context.environment["TIAOJIE_MICRO"] != nil {
  package.targets.append(
    .executableTarget(
      name: "Micro", dependencies: ["MediationStatistics", "CSV"], path: "Benchmarks/Micro",
      swiftSettings: house + [.unsafeFlags(["-parse-as-library"])]))
  // Long lists as workbooks, built by `script/bench --sheets` alone.
  package.targets.append(
    .executableTarget(
      name: "Sheets", dependencies: ["XLSX", "CSV"], path: "Benchmarks/Sheets",
      swiftSettings: house + [.unsafeFlags(["-parse-as-library"])]))
}
