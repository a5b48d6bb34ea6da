/** What a memory model speaks of: grades, a memory's state, the time between reviews. */
package org.readback.memory.basics;
