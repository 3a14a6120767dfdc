package org.sena.runtime.host.files;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.osgi.framework.Bundle;

/** Serves the files below {@code META-INF/resources} of one bundle. */
final class BundleFiles extends HttpServlet {

    private static final long serialVersionUID = 1L;

    /** Seconds for which a browser need not ask again. */
    private static final int FRESH = 3600;

    private final transient Bundle bundle;
    private final transient Map<String, File> files = new ConcurrentHashMap<>();

    BundleFiles(Bundle bundle) {
        this.bundle = bundle;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Optional<File> found = find(request.getPathInfo());

        if (found.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            response.setContentType("text/plain;charset=UTF-8");
            response.getWriter().println("There is no such file.");
            return;
        }

        File file = found.get();
        response.setHeader("ETag", file.tag());
        response.setHeader("Cache-Control", "public, max-age=" + FRESH);

        if (isKnown(request.getHeader("If-None-Match"), file.tag())) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }

        response.setContentType(file.type());
        response.setContentLength(file.bytes().length);
        response.getOutputStream().write(file.bytes());
    }

    private static boolean isKnown(String sent, String tag) {
        return sent != null && sent.contains(tag.substring(1, tag.length() - 1));
    }

    /** Files are few and small, and a bundle's never change: they are kept once read. */
    private Optional<File> find(String path) throws IOException {
        Optional<String> entry = StaticPath.entry(path);

        if (entry.isEmpty()) {
            return Optional.empty();
        }

        File known = files.get(entry.get());

        if (known != null) {
            return Optional.of(known);
        }

        URL url = bundle.getEntry(entry.get());

        if (url == null || bundle.getEntry(entry.get() + '/') != null) {
            return Optional.empty();
        }

        try (InputStream in = url.openStream()) {
            File file = File.of(in.readAllBytes(), MediaTypes.of(entry.get()));
            files.put(entry.get(), file);

            return Optional.of(file);
        }
    }

    /** What one address gives. */
    private record File(byte[] bytes, String type, String tag) {

        static File of(byte[] bytes, String type) {
            CRC32 sum = new CRC32();
            sum.update(bytes);

            return new File(
                    bytes, type, '"' + Long.toHexString(sum.getValue()) + '-' + bytes.length + '"');
        }
    }
}
