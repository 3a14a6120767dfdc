package org.sena.web.kit;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.sena.web.kit.form.FieldError;
import org.sena.web.kit.form.FormState;

/** What every view is handed beside its model: words, addresses, field names, what was typed. */
public final class Page {

    private static final ZoneId ZONE = ZoneId.of("Europe/London");

    private final String namespace;
    private final Texts texts;
    private final Links links;
    private final Site site;
    private final FormState form;
    private final List<String> notices;
    private final Map<String, String> parameters;
    private final SharedSession session;
    private final boolean signedIn;
    private final Instant now;

    Page(PageParts parts) {
        namespace = parts.namespace;
        texts = parts.texts;
        links = parts.links;
        site = parts.site;
        form = parts.form;
        notices = List.copyOf(parts.notices);
        parameters = Map.copyOf(parts.parameters);
        session = parts.session;
        signedIn = parts.signedIn;
        now = parts.now;
    }

    /** The text of the key in the reader's language, with {@code {0}}, {@code {1}}… replaced. */
    public String text(String key, Object... arguments) {
        return texts.get(key, arguments);
    }

    /** The text of {@code key.one} or {@code key.other}, the number as {@code {0}}. */
    public String count(String key, long number) {
        return texts.count(key, number);
    }

    /** All the words, for a view model that needs them. */
    public Texts texts() {
        return texts;
    }

    public Locale locale() {
        return texts.locale();
    }

    /**
     * The {@code lang} attribute of a text in that language; null, so left out, where it is the one
     * of the words around it.
     *
     * @param language BCP 47 tag: {@code en} fits words in {@code en-GB}
     */
    public String lang(String language) {
        return isSame(language, texts.language()) ? null : language;
    }

    /** True when a text in that language is not in the reader's. */
    public boolean isForeign(String language) {
        return !isSame(language, locale().toLanguageTag());
    }

    private static boolean isSame(String language, String other) {
        return Locale.forLanguageTag(language)
                .getLanguage()
                .equals(Locale.forLanguageTag(other).getLanguage());
    }

    /** The date as people read it: "21 November 2026". */
    public String date(LocalDate date) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy", locale()).format(date);
    }

    /** The day of the moment, in this country: "21 November 2026". */
    public String date(Instant moment) {
        return date(LocalDate.ofInstant(moment, ZONE));
    }

    /** The moment in this country: "21 November 2026, 16:05". */
    public String moment(Instant moment) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", locale())
                .format(moment.atZone(ZONE));
    }

    public String namespace() {
        return namespace;
    }

    /** The field's name in the markup. */
    public String name(String field) {
        return namespace + field;
    }

    /** The field's id in the markup; of the first option where there are several. */
    public String id(String field) {
        return namespace + field;
    }

    /** Where a form is posted to. The address carries the host's token against forgery. */
    public String actionUrl(String name, String... namesAndValues) {
        return links.action(name, Pairs.of(namesAndValues));
    }

    /** A view of this portlet. */
    public String renderUrl(String view, String... namesAndValues) {
        Map<String, String> pairs = Pairs.of(namesAndValues);

        pairs.put(SenaPortlet.VIEW, view);

        return links.render(pairs);
    }

    /** This view once more, as it is. */
    public String retryUrl() {
        return links.render(parameters);
    }

    public String resourceUrl(String id, String... namesAndValues) {
        return links.resource(id, Pairs.of(namesAndValues));
    }

    /**
     * Another page of the site.
     *
     * @param page its path below the site's first page: {@code "services"}; empty for the first
     *     page itself
     * @param publicParameters names and values, never personal: {@code "service", id}
     */
    public String link(String page, String... publicParameters) {
        return Pairs.pageAddress(site.basePath(), page, publicParameters);
    }

    /** Where to sign in, and then on to that address within the site. */
    public String signInLink(String address) {
        return site.signInUrl() + "?redirect=" + URLEncoder.encode(address, StandardCharsets.UTF_8);
    }

    /** What people call a site elsewhere: "www.nhs.uk" for any of its addresses. */
    public String siteName(String url) {
        return url.replaceFirst("^https?://", "").replaceFirst("[/?#].*$", "");
    }

    public Site site() {
        return site;
    }

    /** A render parameter of the address. */
    public Optional<String> parameter(String name) {
        return Optional.ofNullable(parameters.get(name));
    }

    public SharedSession session() {
        return session;
    }

    /**
     * What this page says about the end of the session; empty when the session holds no answers.
     */
    public Optional<Expiry> expiry() {
        return session != null && session.read(SharedSession.INTERVIEW).isPresent()
                ? Expiry.of(now, session.idle())
                : Optional.empty();
    }

    /** What was typed into the form and refused; an empty state for a form not yet sent. */
    public FormState form() {
        return form;
    }

    /** What the field shows: what was typed, and before anything was, the stored value. */
    public String value(String field, String stored) {
        return form.isSent() ? form.value(field) : stored == null ? "" : stored;
    }

    /**
     * True when the option is shown as chosen: by the form as sent, before that by what is stored.
     */
    public boolean isChosen(String field, String option, Iterable<String> stored) {
        Iterable<String> chosen = form.isSent() ? form.values(field) : stored;

        for (String value : chosen) {
            if (value.equals(option)) {
                return true;
            }
        }

        return false;
    }

    public List<FieldError> errors() {
        return form.errors();
    }

    /** The field's message; empty when nothing is wrong with it. */
    public String error(String field) {
        return form.error(field);
    }

    public boolean hasError(String field) {
        return !form.error(field).isEmpty();
    }

    /** The ids of hint and error for {@code aria-describedby}; null, so left out, without both. */
    public String describedBy(String field, boolean hasHint) {
        String hint = hasHint ? id(field) + "-hint" : "";
        String error = hasError(field) ? id(field) + "-error" : "";
        String ids = (hint + " " + error).strip();

        return ids.isEmpty() ? null : ids;
    }

    /** Good news from the step before, each shown once. */
    public List<String> notices() {
        return notices;
    }

    public boolean isSignedIn() {
        return signedIn;
    }
}
