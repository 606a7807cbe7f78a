#include "CHeap.h"
#include <malloc.h>

void cheap_share(void) { mallopt(M_ARENA_MAX, 1); }
