/** Days on which a person does not study, and what that brings. */
package org.readback.study.absence;
