package org.readback.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ws.rs.core.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RedirectsTest {
    @Test
    void sendsThePathAsItIs() {
        Response response = Redirects.seeOther("/study?topic=military#next");

        assertEquals(303, response.getStatus());
        assertEquals("/study?topic=military#next", response.getHeaderString("Location"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/study", "/reports/china-russia-2023#f-road-map", "/a?b=%2F%2Fevil.example"})
    void pathsOfThisServerAreLocal(String path) {
        assertTrue(Redirects.isLocal(path));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "study",
                "//evil.example",
                "/\\evil.example",
                "\\\\evil.example",
                "https://evil.example",
                "javascript:alert(1)",
                "/a\r\nSet-Cookie: b",
                "/a b",
                "/é",
                "/\tevil"
            })
    void everythingElseIsNotLocalAndIsRefused(String path) {
        assertFalse(Redirects.isLocal(path));
        assertThrows(IllegalArgumentException.class, () -> Redirects.seeOther(path));
    }
}
