/// `▁▃█ ▅`: one character a value, from 0 (or the smallest value below it) to the largest; a blank where there is none.
package func sparkline(_ values: [Fraction?]) -> String {
  let blocks: [Character] = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]
  let scale = ChartScale(exact: values.compactMap { $0 })
  return String(
    values.map { value in
      guard let value else { return " " }
      // Seven steps up from the lowest block.
      let step = scale.place(value, on: Length(tenths: blocks.count - 1)).tenths
      return blocks[step]
    })
}
