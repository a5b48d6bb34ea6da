package org.readback.web;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** Serves {@link Assets}. */
@Path("/assets")
@PermitAll
class AssetsPage {
    private final Assets assets;

    AssetsPage(Assets assets) {
        this.assets = assets;
    }

    @GET
    @Path("/{hash}/{name}")
    public Response asset(@PathParam("hash") String hash, @PathParam("name") String name) {
        Assets.Asset asset = assets.find(hash, name).orElseThrow(NotFoundException::new);
        return Response.ok(asset.content(), asset.mediaType() + ";charset=utf-8")
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=31536000, immutable")
                .build();
    }
}
