package org.parkatlas.platform.spi;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** RFC 3849 and RFC 5737 have these addresses for examples. */
class ClientNetworkTest {

    @Test
    void aClientIsAnAddressOrAnIpv6Network() {
        assertThat(ClientNetwork.of("2001:db8:0:1::1")).isEqualTo(ClientNetwork.of("2001:db8:0:1:ffff::2"));
        assertThat(ClientNetwork.of("2001:db8:0:1::1")).isNotEqualTo(ClientNetwork.of("2001:db8:0:2::1"));
        assertThat(ClientNetwork.of("192.0.2.1")).isNotEqualTo(ClientNetwork.of("192.0.2.2"));
    }

    @Test
    void anIpv4AddressInIpv6FormIsTheSameClient() {
        assertThat(ClientNetwork.of("::ffff:192.0.2.1")).isEqualTo(ClientNetwork.of("192.0.2.1"));
    }

    @Test
    void whatIsNoAddressNamesItself() {
        assertThat(ClientNetwork.of("unknown")).isEqualTo("unknown");
        assertThat(ClientNetwork.of("no:address")).isEqualTo("no:address");
    }
}
