/** Who somebody is to the program: name, roles, language, look and keys; and what a feature keeps of them. */
package org.readback.account.person;
