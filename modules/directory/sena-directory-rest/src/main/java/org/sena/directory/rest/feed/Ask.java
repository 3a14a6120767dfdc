package org.sena.directory.rest.feed;

import java.util.Objects;
import java.util.Optional;
import javax.ws.rs.core.MultivaluedMap;
import javax.ws.rs.core.Request;
import javax.ws.rs.core.UriInfo;
import org.sena.directory.api.LocalDirectory;
import org.sena.directory.rest.query.Parameters;

/** A request: what is asked of which directory. */
public final class Ask {

    private final Request request;
    private final UriInfo uri;
    private final Optional<LocalDirectory> directory;

    private Ask(Request request, UriInfo uri, Optional<LocalDirectory> directory) {
        this.request = request;
        this.uri = uri;
        this.directory = directory;
    }

    /**
     * @throws NoSuchRecordException when no directory has that key
     */
    public static Ask of(Source source, Request request, UriInfo uri) {
        String key = uri.getPathParameters().getFirst("directory");

        if (key == null) {
            return new Ask(request, uri, Optional.empty());
        }

        return new Ask(
                request,
                uri,
                Optional.of(
                        source.localDirectory(key)
                                .orElseThrow(
                                        () ->
                                                new NoSuchRecordException(
                                                        "There is no directory '" + key + "'."))));
    }

    Request request() {
        return request;
    }

    Optional<LocalDirectory> directory() {
        return directory;
    }

    Optional<String> directoryKey() {
        return directory.map(LocalDirectory::key);
    }

    Parameters parameters() {
        MultivaluedMap<String, String> given = uri.getQueryParameters();

        return new Parameters(given);
    }

    /** The address with its parameters, below the application's. */
    String question() {
        return Objects.requireNonNullElse(uri.getRequestUri().getRawPath(), "")
                + '?'
                + Objects.requireNonNullElse(uri.getRequestUri().getRawQuery(), "");
    }

    /**
     * The address of a page of this site.
     *
     * @param path as {@code /web/sena}
     */
    public String page(String path) {
        return uri.getBaseUri().resolve(path).toString();
    }

    /**
     * The address of something in this feed.
     *
     * @param version as {@code v3}
     * @param path as {@code openapi.json}
     */
    public String address(String version, String path) {
        return page(uri.getBaseUri().getPath().replaceAll("/$", ""))
                + directoryKey().map(key -> "/" + key).orElse("")
                + "/"
                + version
                + "/"
                + path;
    }
}
