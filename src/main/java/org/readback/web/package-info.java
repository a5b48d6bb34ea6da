/** What every page shares: layout, messages, flash, errors, charts, and the program's clock. */
package org.readback.web;
