package org.parkatlas.platform.spi;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.HexFormat;

/** What one client has to itself on the network, so that it cannot pass for many. */
public final class ClientNetwork {

    private static final int NETWORK_BYTES = 8;

    private ClientNetwork() {}

    /**
     * Names the network of this address: an IPv4 address is one, of IPv6 a single client has all with the same first 64
     * bits (RFC 4291, 2.5.4; RFC 6177). What is no address names itself; no name is looked up.
     */
    public static String of(String address) {
        if (address.indexOf(':') < 0) {
            return address;
        }
        try {
            var read = InetAddress.getByName(address);
            return read instanceof Inet4Address
                    ? read.getHostAddress()
                    : HexFormat.of().formatHex(read.getAddress(), 0, NETWORK_BYTES);
        } catch (UnknownHostException noAddress) {
            return address;
        }
    }
}
