package org.readback.web.request;

import io.netty.util.NetUtil;
import io.vertx.ext.web.RoutingContext;

/** Where a request comes from, as far as it says who somebody is. */
public final class ClientAddress {
    private static final int IPV6_BYTES = 16;
    private static final int NETWORK_BYTES = 8;

    private ClientAddress() {}

    /**
     * The address behind the proxies that the configuration trusts. Of an IPv6 address the network half: a household
     * changes the other one at will.
     */
    public static String of(RoutingContext context) {
        return network(context.request().remoteAddress().hostAddress());
    }

    static String network(String address) {
        byte[] bytes = NetUtil.createByteArrayFromIpAddressString(address);
        if (bytes == null || bytes.length != IPV6_BYTES) {
            return address;
        }
        byte[] network = java.util.Arrays.copyOf(bytes, IPV6_BYTES);
        java.util.Arrays.fill(network, NETWORK_BYTES, IPV6_BYTES, (byte) 0);
        return NetUtil.bytesToIpAddress(network) + "/64";
    }
}
