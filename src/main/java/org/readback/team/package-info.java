/** Teams and their dashboards. A lead sees how their team's memory stands, never the words that people typed. */
package org.readback.team;
