package org.readback.web.request;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class UnfinishedFormsTest {
    private final UnfinishedForms forms = new UnfinishedForms(100);

    @Test
    @DisplayName("each address has its own, and what is finished is forgotten")
    void counts() {
        assertThat(forms.add("192.0.2.1", 60)).isTrue();
        assertThat(forms.add("192.0.2.1", 60)).isFalse();
        assertThat(forms.add("192.0.2.2", 60)).isTrue();
        forms.remove("192.0.2.1", 60);
        assertThat(forms.add("192.0.2.1", 30)).isTrue();
        forms.remove("192.0.2.1", 90);
        assertThat(forms.of("192.0.2.1")).isZero();
        assertThat(forms.of("192.0.2.2")).isEqualTo(60);
    }
}
