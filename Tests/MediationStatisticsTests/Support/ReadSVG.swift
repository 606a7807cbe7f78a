import Foundation
import FoundationXML

@testable import MediationStatistics

/// A picture read by a real XML parser: what a browser would see.
final class ReadSVG: NSObject, XMLParserDelegate {
  struct Element {
    let name: String
    let attributes: [String: String]
    var text = ""
  }
  private(set) var elements: [Element] = []
  private var open: [Int] = []

  /// Nil when the text is not well-formed.
  init?(_ text: String) {
    super.init()
    let parser = XMLParser(data: Data(text.utf8))
    parser.delegate = self
    guard parser.parse() else { return nil }
  }

  func all(_ name: String) -> [Element] { elements.filter { $0.name == name } }

  /// Texts that are drawn.
  var texts: [String] { all("text").map(\.text) }
  var title: String? { all("title").first?.text }
  var said: String? { all("desc").first?.text }

  /// A number in an attribute, in pixels.
  static func number(_ element: Element, _ attribute: String) -> Double { element.attributes[attribute].flatMap(Double.init) ?? .nan }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?, attributes: [String: String]
  ) {
    open.append(elements.count)
    elements.append(Element(name: name, attributes: attributes))
  }
  func parser(_ parser: XMLParser, foundCharacters text: String) { if let last = open.last { elements[last].text += text } }
  func parser(_ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?) { open.removeLast() }
}

extension ChartData {
  /// One series of whole numbers; nil = no value.
  static func of(_ values: [Int128?], names: [String]? = nil, title: String = "受理件数") -> ChartData {
    of(series: [("2024年", values)], names: names, title: title)
  }

  static func of(series: [(name: String, values: [Int128?])], names: [String]? = nil, title: String = "受理件数") -> ChartData {
    let count = series.map(\.values.count).max() ?? 0
    return ChartData(
      title: title, unit: "件", categories: names ?? (0..<count).map { "\($0 + 1)月" },
      series: series.map { name, values in
        Series(name: name, values: values.map { $0.map { Fraction($0) } }, texts: values.map { $0.map { "\($0)" } ?? "—" })
      })
  }
}
