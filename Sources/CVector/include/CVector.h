#ifndef CVECTOR_H
#define CVECTOR_H
#include <stddef.h>
#include <stdint.h>

/// A length such that the bytes before it are whole well-formed characters of UTF-8. It says nothing about the bytes behind it: 0 where the
/// processor has no AVX2.
size_t cvector_soundUTF8(const uint8_t *bytes, size_t count);

/// A run of ASCII and of characters of two bytes from A1 to FE each, which GB18030 holds all.
typedef struct {
  /// Its length in bytes: 0 where the processor has no AVX2.
  size_t length;
  /// Characters of two bytes, and how many of them GB 2312 has as punctuation, full-width forms and hanzi.
  size_t characters, common;
  /// Where the first other one stands, or `length`.
  size_t firstUncommon;
} cvector_Run;

cvector_Run cvector_twoByteRun(const uint8_t *bytes, size_t count);

/// Where `pattern` first stands in a text, `count` where it does not: glibc's memmem, for which Swift has no name.
size_t cvector_find(const uint8_t *text, size_t count, const uint8_t *pattern, size_t length);

#endif
