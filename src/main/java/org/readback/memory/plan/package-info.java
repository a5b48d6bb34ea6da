/** What to study until a date, what that will lead to, and simulated people to try it on. */
package org.readback.memory.plan;
