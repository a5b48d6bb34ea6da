/** Copies of the H2 database, made while the program runs; PostgreSQL has its own tools for that. */
package org.readback.backup;
