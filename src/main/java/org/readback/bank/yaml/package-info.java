/** Reads YAML strictly: every value knows its place, every fault its line and its cure. */
package org.readback.bank.yaml;
