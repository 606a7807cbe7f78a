/// The text cut to a display width, with 「…」 where something is left out.
func fittedText(_ text: String, width: Int) -> String {
  guard displayWidth(text) > width else { return text }
  var (cut, used) = ("", 1)
  for character in text {
    used += displayWidth(String(character))
    if used > width { break }
    cut.append(character)
  }
  return cut + "…"
}
