/// A generated file.
package struct SampleFile: Sendable {
  /// Relative to the project's root, e.g. `inputs/mediation/案件清单-2023-01.csv`.
  package let path: String
  package let bytes: [UInt8]
}
