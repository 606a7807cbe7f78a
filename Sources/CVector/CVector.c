// What must be known of each byte of a file, 32 bytes at a time by AVX2. Swift has no name for a look-up in a vector, nor for a mask of its bytes
// as bits. Each function gives up early rather than tell something it does not know: the loops in Swift go on from there.
#define _GNU_SOURCE
#include "CVector.h"

#include <string.h>

size_t cvector_find(const uint8_t *text, size_t count, const uint8_t *pattern, size_t length) {
  const uint8_t *found = memmem(text, count, pattern, length);
  return found ? (size_t)(found - text) : count;
}

#if defined(__x86_64__)
#include <immintrin.h>

#define AVX2 __attribute__((target("avx2,bmi,popcnt")))

// After J. Keiser and D. Lemire, Validating UTF-8 In Less Than One Instruction Per Byte (2021), section 6: each pair of bytes is looked up by three
// of its four halves, and what the three tables have in common is what is wrong with it.
enum {
  tooShort = 1 << 0,
  tooLong = 1 << 1,
  overlong3 = 1 << 2,
  tooLarge = 1 << 3,
  surrogate = 1 << 4,
  overlong2 = 1 << 5,
  // Above F4 8F, or F0 before 90: told apart by the low half of the first byte.
  tooLarge1000 = 1 << 6,
  overlong4 = 1 << 6,
  // Two continuation bytes: right only as the third or fourth of a character.
  twoContinuations = 1 << 7,
  carry = tooShort | tooLong | twoContinuations,
};

#define TABLE(...) _mm256_setr_epi8(__VA_ARGS__, __VA_ARGS__)

AVX2 static inline __m256i highHalf(__m256i bytes) { return _mm256_and_si256(_mm256_srli_epi16(bytes, 4), _mm256_set1_epi8(0x0F)); }

AVX2 static inline __m256i faults(__m256i input, __m256i before) {
  const __m256i byFirstHigh = TABLE(
      tooLong, tooLong, tooLong, tooLong, tooLong, tooLong, tooLong, tooLong, (char)twoContinuations, (char)twoContinuations,
      (char)twoContinuations, (char)twoContinuations, tooShort | overlong2, tooShort, tooShort | overlong3 | surrogate,
      tooShort | tooLarge | tooLarge1000 | overlong4);
  const __m256i byFirstLow = TABLE(
      (char)(carry | overlong3 | overlong2 | overlong4), (char)(carry | overlong2), (char)carry, (char)carry, (char)(carry | tooLarge),
      (char)(carry | tooLarge | tooLarge1000), (char)(carry | tooLarge | tooLarge1000), (char)(carry | tooLarge | tooLarge1000),
      (char)(carry | tooLarge | tooLarge1000), (char)(carry | tooLarge | tooLarge1000), (char)(carry | tooLarge | tooLarge1000),
      (char)(carry | tooLarge | tooLarge1000), (char)(carry | tooLarge | tooLarge1000), (char)(carry | tooLarge | tooLarge1000 | surrogate),
      (char)(carry | tooLarge | tooLarge1000), (char)(carry | tooLarge | tooLarge1000));
  const __m256i bySecondHigh = TABLE(
      tooShort, tooShort, tooShort, tooShort, tooShort, tooShort, tooShort, tooShort,
      (char)(tooLong | overlong2 | twoContinuations | overlong3 | tooLarge1000 | overlong4),
      (char)(tooLong | overlong2 | twoContinuations | overlong3 | tooLarge), (char)(tooLong | overlong2 | twoContinuations | surrogate | tooLarge),
      (char)(tooLong | overlong2 | twoContinuations | surrogate | tooLarge), tooShort, tooShort, tooShort, tooShort);
  const __m256i seam = _mm256_permute2x128_si256(before, input, 0x21);
  const __m256i first = _mm256_alignr_epi8(input, seam, 15);
  const __m256i pairs = _mm256_and_si256(
      _mm256_and_si256(
          _mm256_shuffle_epi8(byFirstHigh, highHalf(first)),
          _mm256_shuffle_epi8(byFirstLow, _mm256_and_si256(first, _mm256_set1_epi8(0x0F)))),
      _mm256_shuffle_epi8(bySecondHigh, highHalf(input)));
  // The third byte behind E0 to FF and the fourth behind F0 to FF must be the second of two continuations, and no other byte may.
  const __m256i third = _mm256_subs_epu8(_mm256_alignr_epi8(input, seam, 14), _mm256_set1_epi8(0xE0 - 0x80));
  const __m256i fourth = _mm256_subs_epu8(_mm256_alignr_epi8(input, seam, 13), _mm256_set1_epi8((char)(0xF0 - 0x80)));
  const __m256i mustContinue = _mm256_and_si256(_mm256_or_si256(third, fourth), _mm256_set1_epi8((char)0x80));
  return _mm256_xor_si256(mustContinue, pairs);
}

AVX2 static size_t soundUTF8(const uint8_t *bytes, size_t count) {
  __m256i before = _mm256_setzero_si256();
  size_t sound = 0;
  for (; sound + 32 <= count; sound += 32) {
    const __m256i input = _mm256_loadu_si256((const __m256i *)(bytes + sound));
    const __m256i found = faults(input, before);
    if (!_mm256_testz_si256(found, found)) break;
    before = input;
  }
  // Back over a character that the last block began: its lead is one of the last three bytes.
  for (size_t back = 1; back <= 3 && back <= sound; back++) {
    const uint8_t byte = bytes[sound - back];
    if (byte >= 0xC0) return byte >= (back == 1 ? 0xC0 : back == 2 ? 0xE0 : 0xF0) ? sound - back : sound;
    if (byte < 0x80) break;
  }
  return sound;
}

AVX2 static cvector_Run twoByteRun(const uint8_t *bytes, size_t count) {
  cvector_Run run = {0, 0, 0, SIZE_MAX};
  while (run.length + 32 <= count) {
    const __m256i input = _mm256_loadu_si256((const __m256i *)(bytes + run.length));
    const uint32_t aboveASCII = (uint32_t)_mm256_movemask_epi8(input);
    if (!(aboveASCII & 1)) {
      run.length += aboveASCII ? (size_t)__builtin_ctz(aboveASCII) : 32;
      continue;
    }
    // As signed numbers A1 to FE are -95 to -2.
    const __m256i isIn =
        _mm256_and_si256(_mm256_cmpgt_epi8(input, _mm256_set1_epi8(-96)), _mm256_cmpgt_epi8(_mm256_set1_epi8(-1), input));
    const uint32_t out = ~(uint32_t)_mm256_movemask_epi8(isIn);
    const unsigned pairs = (out ? (unsigned)__builtin_ctz(out) : 32) / 2;
    if (pairs == 0) break;
    // Leads A1 to A3 and B0 to F7, -95 to -93 and -80 to -9, at even places.
    const __m256i isSign = _mm256_cmpgt_epi8(_mm256_set1_epi8(-92), input);
    const __m256i isHanzi =
        _mm256_and_si256(_mm256_cmpgt_epi8(input, _mm256_set1_epi8(-81)), _mm256_cmpgt_epi8(_mm256_set1_epi8(-8), input));
    const uint32_t leads = 0x55555555u & (uint32_t)((UINT64_C(1) << 2 * pairs) - 1);
    const uint32_t common = (uint32_t)_mm256_movemask_epi8(_mm256_or_si256(isSign, isHanzi)) & leads;
    if (common != leads && run.firstUncommon == SIZE_MAX) run.firstUncommon = run.length + (size_t)__builtin_ctz(leads & ~common);
    run.characters += pairs;
    run.common += (size_t)__builtin_popcount(common);
    run.length += 2 * pairs;
  }
  if (run.firstUncommon == SIZE_MAX) run.firstUncommon = run.length;
  return run;
}

size_t cvector_soundUTF8(const uint8_t *bytes, size_t count) { return __builtin_cpu_supports("avx2") ? soundUTF8(bytes, count) : 0; }

cvector_Run cvector_twoByteRun(const uint8_t *bytes, size_t count) {
  if (__builtin_cpu_supports("avx2")) return twoByteRun(bytes, count);
  return (cvector_Run){0, 0, 0, 0};
}

#else

size_t cvector_soundUTF8(const uint8_t *bytes, size_t count) { return 0; }

cvector_Run cvector_twoByteRun(const uint8_t *bytes, size_t count) { return (cvector_Run){0, 0, 0, 0}; }

#endif
