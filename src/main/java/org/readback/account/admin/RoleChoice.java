package org.readback.account.admin;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.readback.account.person.Role;

/**
 * A role as a form offers it.
 *
 * @param role what the form sends by its name
 * @param chosen whether its box is ticked
 */
record RoleChoice(Role role, boolean chosen) {
    static List<RoleChoice> all(Set<Role> chosen) {
        return Arrays.stream(Role.values())
                .map(role -> new RoleChoice(role, chosen.contains(role)))
                .toList();
    }

    /** The roles that a form sent; what is none is left out. */
    static Set<Role> parse(Collection<String> names) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        for (Role role : Role.values()) {
            if (names.contains(role.name())) {
                roles.add(role);
            }
        }
        return roles;
    }
}
