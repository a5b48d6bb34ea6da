package org.readback.web.request;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ClientAddressTest {
    @Test
    @DisplayName("an IPv4 address stands for itself, an IPv6 address for its network")
    void network() {
        assertThat(ClientAddress.network("192.0.2.7")).isEqualTo("192.0.2.7");
        assertThat(ClientAddress.network("2001:db8:1:2:3:4:5:6"))
                .isEqualTo(ClientAddress.network("2001:db8:1:2:ffff::1"))
                .isNotEqualTo(ClientAddress.network("2001:db8:1:3::1"));
    }

    @Test
    @DisplayName("what is no address is kept as it is")
    void other() {
        assertThat(ClientAddress.network("somewhere")).isEqualTo("somewhere");
    }
}
