import Foundation
import Testing

@testable import MediationStatistics

struct ChartLookTests {
  /// Relative luminance after WCAG 2, 0 … 1.
  private func luminance(_ color: String) throws -> Double {
    let bits = try #require(Int(color.dropFirst(), radix: 16))
    let parts = [bits >> 16, bits >> 8 & 255, bits & 255].map { Double($0) / 255 }
    let linear = parts.map { $0 <= 0.04045 ? $0 / 12.92 : pow(($0 + 0.055) / 1.055, 2.4) }
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
  }

  private func contrast(_ a: String, _ b: String) throws -> Double {
    let (x, y) = (try luminance(a) + 0.05, try luminance(b) + 0.05)
    return max(x, y) / min(x, y)
  }

  /// A heat map on a grey printer still runs from light to dark, and its numbers can be read on every step (WCAG AA).
  @Test(arguments: [ChartLook.heat.map { [$0.fill, $0.text] }, ChartLook.heatBelow.map { [$0.fill, $0.text] }])
  func heatGetsDarker(steps: [[String]]) throws {
    let light = try steps.map { try luminance($0[0]) }
    #expect(zip(light, light.dropFirst()).allSatisfy { $0 > $1 * 1.08 })
    for step in steps { #expect(try contrast(step[0], step[1]) >= 4, "\(step)") }
  }

  @Test func seriesDifferWithoutColour() throws {
    for index in 0..<3 { #expect(try contrast(ChartLook.fill(index), ChartLook.fill(index + 1)) > 1.3) }
    #expect(Set((0..<4).map { ChartLook.stroke($0).dash }).count == 4)
    for color in [ChartLook.ink, ChartLook.quietInk] { #expect(try contrast(color, "#ffffff") >= 4.5) }
    for index in 0..<4 { #expect(try contrast(ChartLook.stroke(index).color, "#ffffff") >= 3) }
  }
}
