package org.readback.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import org.junit.jupiter.api.Test;

class FormErrorsTest {
    record Form(
            @NotBlank(message = "Give a name.") String name,
            @Max(value = 10, message = "At most 10.") int size) {}

    @Test
    void eachWrongFieldHasItsMessageAndTheRightOnesHaveNone() {
        try (ValidatorFactory factory = Validation.buildDefaultValidatorFactory()) {
            FormErrors errors = FormErrors.validate(factory.getValidator(), new Form(" ", 3));

            assertEquals("Give a name.", errors.of("name"));
            assertEquals("", errors.of("size"));
            assertTrue(errors.any());
            assertFalse(FormErrors.validate(factory.getValidator(), new Form("x", 3))
                    .any());
        }
    }

    @Test
    void theFirstMessageOfAFieldStays() {
        FormErrors errors = FormErrors.none().and("name", "Taken.").and("name", "Too short.");

        assertEquals("Taken.", errors.of("name"));
    }
}
