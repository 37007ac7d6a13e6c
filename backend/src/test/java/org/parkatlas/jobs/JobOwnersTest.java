package org.parkatlas.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class JobOwnersTest {

    /** RFC 3849 and RFC 5737 have these addresses for examples. */
    @Test
    void aClientIsAnAddressOrAnIpv6Network() {
        assertThat(JobOwners.network("2001:db8:0:1::1")).isEqualTo(JobOwners.network("2001:db8:0:1:ffff::2"));
        assertThat(JobOwners.network("2001:db8:0:1::1")).isNotEqualTo(JobOwners.network("2001:db8:0:2::1"));
        assertThat(JobOwners.network("192.0.2.1")).isNotEqualTo(JobOwners.network("192.0.2.2"));
    }
}
