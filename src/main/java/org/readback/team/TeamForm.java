package org.readback.team;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jboss.resteasy.reactive.RestForm;

/** What a team is called. */
record TeamForm(
        @RestForm @NotBlank(message = TeamForm.MESSAGE) @Size(max = 120, message = TeamForm.MESSAGE)
        String name) {
    static final String MESSAGE = "{team.name}";

    TeamForm {
        name = Objects.requireNonNullElse(name, "").strip();
    }
}
