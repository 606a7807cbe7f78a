/// `docs/reference/forms.md`: every key of a form's YAML, from the table that the reader asks by.
package func formsReference() -> String {
  var text = """
    # Forms

    Generated from the sources (`script/test --record` writes it anew). [How to add a form](../forms.md).

    A form is a file in `pipelines/forms/`, listed under `return: forms:` of a pipeline. Every cell is a measure of `seeds/measures.yaml`
    ([list](measures.md)) under the filters of its row and its column; either the rows name the measures or the columns do. All faults of a file
    are told together, with lines; what it names and the data do not have is told when it is filled.

    """
  for place in FormKey.Place.allCases {
    text += "\n## \(place.rawValue)\n\n| key | values | default | what |\n|---|---|---|---|\n"
    for entry in FormKey.allCases.map(\.entry) where entry.place == place {
      text += "| `\(entry.name)` | \(entry.values) | \(entry.standard) | \(entry.meaning) |\n"
    }
  }
  return text
}
