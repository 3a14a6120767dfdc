package org.sena.runtime.host.input;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import javax.servlet.ServletException;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.Part;
import org.sena.runtime.host.input.RefusedInputException.Reason;

/**
 * Reads all parameters of a request: those of the address first, then those of a form.
 *
 * <p>The container is not asked for parameters: it loses the address's ones when the form is
 * multipart, and answers a form that is too long with a page of its own.
 */
public final class Input {

    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String MULTIPART = "multipart/form-data";

    /** Read and thrown away, so that the browser gets to see the answer. */
    private static final long MOST_DRAINED = 64L << 20;

    private final int mostFormBytes;
    private final long mostUploadBytes;

    /**
     * @param mostFormBytes the longest form without files
     * @param mostUploadBytes the longest form with files
     */
    public Input(int mostFormBytes, long mostUploadBytes) {
        this.mostFormBytes = mostFormBytes;
        this.mostUploadBytes = mostUploadBytes;
    }

    /**
     * @throws RefusedInputException when it can't be read or is too long; the body is then consumed
     * @throws IOException when the connection breaks
     */
    public Values read(HttpServletRequest request) throws RefusedInputException, IOException {
        Values values = new Values();
        UrlEncoded.read(request.getQueryString(), values);

        if (!request.getMethod().equals("POST")) {
            return values;
        }

        if (isOf(request, MULTIPART)) {
            checkLength(request, mostUploadBytes);
            readParts(request, values);
            checkParts(request);
        } else if (isOf(request, FORM)) {
            checkLength(request, mostFormBytes);
            UrlEncoded.read(body(request.getInputStream()), values);
        } else {
            checkLength(request, mostFormBytes);
        }

        return values;
    }

    /** Takes files that wait on the disk away. */
    public static void forget(HttpServletRequest request) {
        if (!isMultipart(request)) {
            return;
        }

        try {
            for (Part part : request.getParts()) {
                part.delete();
            }
        } catch (IOException | ServletException | RuntimeException e) {
            // What could not be read left nothing behind.
            return;
        }
    }

    /** True when the request carries files or could. */
    public static boolean isMultipart(HttpServletRequest request) {
        return isOf(request, MULTIPART);
    }

    private static boolean isOf(HttpServletRequest request, String type) {
        String sent = request.getContentType();

        return sent != null && sent.toLowerCase(Locale.ROOT).startsWith(type);
    }

    private static void checkLength(HttpServletRequest request, long most)
            throws RefusedInputException, IOException {
        if (request.getContentLengthLong() > most) {
            drain(request.getInputStream());
            throw new RefusedInputException(Reason.TOO_LARGE);
        }
    }

    private String body(InputStream in) throws RefusedInputException, IOException {
        byte[] bytes = in.readNBytes(mostFormBytes + 1);

        if (bytes.length > mostFormBytes) {
            drain(in);
            throw new RefusedInputException(Reason.TOO_LARGE);
        }

        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static void readParts(HttpServletRequest request, Values into)
            throws RefusedInputException, IOException {
        try {
            for (Part part : request.getParts()) {
                if (part.getSubmittedFileName() == null) {
                    into.add(UrlEncoded.withoutNul(part.getName()), text(part));
                }
            }
        } catch (IOException | ServletException | RuntimeException e) {
            // Felix keeps the classes of its upload library to itself, exceptions included.
            drain(request.getInputStream());
            throw new RefusedInputException(isAboutSize(e) ? Reason.TOO_LARGE : Reason.BROKEN, e);
        }
    }

    /** Counts what was sent without saying how long it is. */
    private void checkParts(HttpServletRequest request) throws RefusedInputException, IOException {
        long total = 0;

        try {
            for (Part part : request.getParts()) {
                total += part.getSize();
            }
        } catch (ServletException e) {
            throw new RefusedInputException(Reason.BROKEN, e);
        }

        if (total > mostUploadBytes) {
            throw new RefusedInputException(Reason.TOO_LARGE);
        }
    }

    private static String text(Part part) throws RefusedInputException, IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream((int) part.getSize());

        try (InputStream in = part.getInputStream()) {
            in.transferTo(bytes);
        }

        return UrlEncoded.withoutNul(bytes.toString(StandardCharsets.UTF_8));
    }

    /** Felix keeps the classes of its upload library to itself; their names are all we can see. */
    private static boolean isAboutSize(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause.getClass().getSimpleName().endsWith("LimitExceededException")) {
                return true;
            }
        }

        return false;
    }

    private static void drain(InputStream in) {
        byte[] waste = new byte[8192];

        try {
            int read = in.read(waste);

            for (long left = MOST_DRAINED; read >= 0 && left > 0; left -= read) {
                read = in.read(waste);
            }
        } catch (IOException e) {
            // The browser went away: there is nobody left to answer.
            return;
        }
    }
}
