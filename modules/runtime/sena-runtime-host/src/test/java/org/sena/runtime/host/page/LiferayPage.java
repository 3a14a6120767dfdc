package org.sena.runtime.host.page;

import freemarker.cache.ClassTemplateLoader;
import freemarker.cache.FileTemplateLoader;
import freemarker.cache.MultiTemplateLoader;
import freemarker.cache.StringTemplateLoader;
import freemarker.cache.TemplateLoader;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.TemplateDirectiveModel;
import freemarker.template.TemplateException;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.sena.shell.Shell;
import org.sena.shell.ShellLink;
import org.sena.shell.ShellMap;

/**
 * Draws the theme's {@code portal_normal.ftl} as Liferay would: with the parent theme's own {@code
 * init.ftl}, and stand-ins for what Liferay puts into the context. Each names what it stands for.
 */
final class LiferayPage {

    private static final File TEMPLATES =
            new File("../../../themes/sena-theme/src/main/webapp/templates");

    private final DefaultObjectWrapper wrapper =
            new DefaultObjectWrapper(Configuration.VERSION_2_3_32);
    private final Configuration freemarker = new Configuration(Configuration.VERSION_2_3_32);
    private final Map<String, Object> context = new HashMap<>();
    private final Map<String, Object> settings = new HashMap<>();

    /**
     * @param path the page's path below the site
     */
    LiferayPage(Shell shell, String path) throws IOException {
        freemarker.setTemplateLoader(loader());
        freemarker.setObjectWrapper(wrapper);
        // com.liferay.portal.template.freemarker.internal.FreeMarkerManager imports FTL_liferay.ftl
        freemarker.addAutoImport("liferay", "liferay.ftl");
        // org.sena.liferay.theme.ShellContributor
        context.put("sena_shell", ShellMap.of(shell));
        portal(shell, path);
        taglibs();
    }

    /** The bundle that knows the shell is away. */
    LiferayPage withoutShell() {
        context.remove("sena_shell");

        return this;
    }

    /** A setting of {@code liferay-look-and-feel.xml}. */
    LiferayPage with(String setting, String value) {
        settings.put(setting, value);

        return this;
    }

    String draw() throws IOException, TemplateException {
        StringWriter out = new StringWriter();
        freemarker.getTemplate("theme/portal_normal.ftl").process(context, out);

        return out.toString();
    }

    /**
     * Draws {@code portlet.ftl}, which Liferay puts around each portlet.
     *
     * @param id the portlet's id
     * @param title what Liferay calls it
     */
    String drawPortlet(String id, String title) throws IOException, TemplateException {
        // com.liferay.portal.kernel.theme.PortletDisplay, for somebody who edits nothing
        context.put(
                "portletDisplay",
                thing().with("getId", id)
                        .with("getRootPortletId", id)
                        .with("getTitle", title)
                        .with("isPortletDecorate", true)
                        .with("isShowPortletTopper", false)
                        .with("isStateMax", false)
                        .with("writeContent", "<h1>Content</h1>"));
        context.put("writer", "");
        StringWriter out = new StringWriter();
        freemarker.getTemplate("theme/portlet.ftl").process(context, out);

        return out.toString();
    }

    private TemplateLoader loader() throws IOException {
        StringTemplateLoader macros = new StringTemplateLoader();
        // The macros of FTL_liferay.ftl that themes call, as they are in a page that nobody edits.
        macros.putTemplate(
                "liferay.ftl",
                "<#macro language key>${languageUtil.get(locale, key)}</#macro>"
                        + "<#macro control_menu></#macro>");

        return new MultiTemplateLoader(
                new TemplateLoader[] {
                    macros,
                    new PrefixLoader("theme/", new FileTemplateLoader(TEMPLATES)),
                    new PrefixLoader(
                            "unstyled/",
                            new ClassTemplateLoader(
                                    getClass().getClassLoader(),
                                    "META-INF/resources/_unstyled/templates"))
                });
    }

    private Thing thing() {
        return new Thing(wrapper);
    }

    private void portal(Shell shell, String path) {
        boolean signedIn = shell.signedInAs().isPresent();
        // com.liferay.portal.kernel.model.Group of the site
        Thing group =
                thing().with("getDescriptiveName", "SENA")
                        .with("getDisplayURL", shell.home())
                        .with("isCompany", false)
                        .with("isGuest", false)
                        .with("isLayoutPrototype", false)
                        .with("isLayoutSetPrototype", false)
                        .with("isOrganization", false)
                        .with("isUser", false);
        // com.liferay.portal.kernel.model.LayoutSet
        Thing layoutSet = thing().with("isLogo", false).with("getSettingsProperty", "");
        // com.liferay.portal.kernel.model.Layout
        Thing layout =
                thing().with("getLayoutSet", layoutSet)
                        .with("getGroup", group)
                        .with("getType", "portlet")
                        .with("getTypeSettingsProperties", Map.of())
                        .with("getHTMLTitle", "Echo")
                        .with("getFriendlyURL", path)
                        .with("isFirstChild", false)
                        .with("isFirstParent", false)
                        .with("isPublicLayout", true)
                        .with("isPrivateLayout", false)
                        .with("isSystem", false)
                        .with("isTypeControlPanel", false);
        // com.liferay.portal.kernel.theme.ThemeDisplay
        Thing display =
                thing().with("getTheme", thing().with("getTimestamp", 0L))
                        .with("getThemeSettings", settings)
                        .with("getColorScheme", thing().with("getCssClass", ""))
                        .with("getPathThemeCss", "/o/sena-theme/css")
                        .with("getPathThemeImages", "/o/sena-theme/images")
                        .with("getPathThemeJavaScript", "/o/sena-theme/js")
                        .with("getPathThemeTemplates", "/o/sena-theme/templates")
                        .with("getCompanyLogo", "/image/company_logo")
                        .with("getCompanyLogoHeight", 44)
                        .with("getCompanyLogoWidth", 44)
                        .with("getURLHome", shell.home())
                        .with("getURLSignIn", "/c/portal/login")
                        .with("getURLSignOut", "/c/portal/logout")
                        .with("getScopeGroupId", 1L)
                        .with("getLanguageId", shell.language())
                        .with("isSignedIn", signedIn)
                        .with("isImpersonated", false)
                        .with("isShowControlPanelIcon", false)
                        .with("isShowHomeIcon", false)
                        .with("isShowMyAccountIcon", false)
                        .with("isShowSignInIcon", !signedIn)
                        .with("isShowSignOutIcon", signedIn)
                        .with("isTilesSelectable", true);
        // com.liferay.portal.kernel.model.User, of a visitor and of somebody signed in alike
        Thing user = thing().with("getBirthday", "").with("hasMySites", false);

        List.of(
                        "getComments",
                        "getEmailAddress",
                        "getFirstName",
                        "getGreeting",
                        "getLastLoginIP",
                        "getLastName",
                        "getLoginIP",
                        "getMiddleName",
                        "getFullName",
                        "getLanguageId",
                        "getTimeZoneId",
                        "getUserId")
                .forEach(method -> user.with(method, ""));
        user.with("isDefaultUser", !signedIn)
                .with("isFemale", false)
                .with("isMale", false)
                .with("isSetupComplete", true);

        context.put("layout", layout);
        context.put("themeDisplay", display);
        context.put("user", user);
        context.put("portletDisplay", thing().with("recycle", "").with("setTitle", ""));
        context.put("layoutTypePortlet", thing().with("hasStateMax", false));
        // com.liferay.portal.kernel.model.Company
        context.put(
                "company",
                thing().with("getCompanyId", 1L).with("getName", "SENA").with("getLogoId", 0));
        context.put("locale", Locale.forLanguageTag(shell.language()));
        context.put("init", "/unstyled/init.ftl");
        context.put("fullCssPath", "/theme/css");
        context.put("fullTemplatesPath", "/theme");
        context.put("bodyCssClass", "");
        context.put("navItems", pages(shell));
        helpers();
    }

    /** Of com.liferay.portal.kernel.theme.NavItem: the described pages that Liferay would list. */
    private List<Thing> pages(Shell shell) {
        List<Thing> items = new ArrayList<>();

        for (ShellLink link : shell.navigation()) {
            items.add(item(link.text(), link.href(), below(shell, link.href()), link.isCurrent()));
        }

        // Pages that the reader may open and that are not meant for them.
        shell.notInNavigation().forEach(path -> items.add(item("Not for you", path, path, false)));

        return items;
    }

    private static String below(Shell shell, String path) {
        String below = path.substring(shell.home().length());

        return below.isEmpty() ? "/home" : below;
    }

    private Thing item(String name, String url, String friendlyUrl, boolean selected) {
        return thing().with("getName", name)
                .with("getURL", url)
                .with("getTarget", "")
                .with("isSelected", selected)
                .with("getLayout", thing().with("getFriendlyURL", friendlyUrl));
    }

    /** Of com.liferay.portal.template.TemplateContextHelper: the helpers in every template. */
    private void helpers() {
        Thing html = thing();

        for (String method : List.of("escape", "escapeAttribute", "escapeHREF")) {
            html.with(method, texts -> new Html(64).text(texts.get(0)).toString());
        }

        context.put("htmlUtil", html);
        context.put(
                "languageUtil",
                thing().with(
                                "get",
                                texts -> texts.get(1).equals("lang.dir") ? "ltr" : texts.get(1)));
        context.put("localeUtil", thing().with("toW3cLanguageId", texts -> texts.get(0)));
        context.put(
                "portalUtil",
                thing().with("getStaticResourceURL", texts -> texts.get(1))
                        .with("isLoginRedirectRequired", false));
        context.put(
                "getterUtil", thing().with("getBoolean", texts -> !texts.get(0).equals("false")));
        context.put("paramUtil", thing().with("getString", ""));
        context.put("validator", thing().with("isNotNull", texts -> !texts.get(0).isEmpty()));
        context.put(
                "stringUtil", thing().with("equals", texts -> texts.get(0).equals(texts.get(1))));
        context.put("dateUtil", thing().with("newDate", new java.sql.Timestamp(0)));
        context.put("request", thing().with("isRequestedSessionIdFromCookie", true));
    }

    /** Of the tag libraries: what they write stands between comments, so that it can be told. */
    private void taglibs() {
        TemplateDirectiveModel include =
                (environment, parameters, variables, body) ->
                        environment.getOut().write("<!-- " + parameters.get("page") + " -->");

        // com.liferay.taglib.util.IncludeTag
        context.put("liferay_util", Map.of("include", include));
        context.put("tilesContent", "/portal/layout/view/portlet.jsp");
    }
}
