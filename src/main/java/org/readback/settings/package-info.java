/** How a person wants to study: preferences, wishes for topics, absences, and their study days. */
package org.readback.settings;
