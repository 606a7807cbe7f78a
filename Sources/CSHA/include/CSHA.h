#ifndef CSHA_H
#define CSHA_H
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/// The processor has instructions for SHA-256.
bool csha_isSupported(void);

/// Takes whole blocks of 64 bytes into the eight working words. Only where csha_isSupported.
void csha_absorb(uint32_t state[8], const uint8_t *blocks, size_t count);

#endif
