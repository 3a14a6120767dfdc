package org.sena.liferay.theme;

import com.liferay.portal.kernel.model.Layout;
import com.liferay.portal.kernel.portlet.PortletURLFactoryUtil;
import com.liferay.portal.kernel.service.LayoutLocalService;
import com.liferay.portal.kernel.template.TemplateContextContributor;
import com.liferay.portal.kernel.theme.ThemeDisplay;
import com.liferay.portal.kernel.util.WebKeys;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.portlet.ActionRequest;
import javax.portlet.PortletRequest;
import javax.portlet.PortletURL;
import javax.servlet.http.HttpServletRequest;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.identity.api.CurrentActor;
import org.sena.liferay.site.description.SiteDescription;
import org.sena.shell.ShellMaker;
import org.sena.shell.ShellMap;
import org.sena.site.Language;
import org.sena.site.Site;

/**
 * Puts the shell into the context of the theme's templates, as {@code sena_shell}. Liferay asks for
 * it once for each page, in {@code com.liferay.portal.kernel.util.TemplateContextHelper}'s {@code
 * prepare}.
 */
@Component(
        service = TemplateContextContributor.class,
        property = "type=" + TemplateContextContributor.TYPE_THEME)
public class ShellContributor implements TemplateContextContributor {

    /** Liferay's id of the theme: the one of {@code liferay-look-and-feel.xml} and of its WAR. */
    static final String THEME = "sena_WAR_senatheme";

    private final CurrentActor currentActor;
    private final LayoutLocalService layouts;
    private final org.sena.web.kit.Site settings;
    private final SiteDescription description;

    @Activate
    public ShellContributor(
            @Reference CurrentActor currentActor,
            @Reference LayoutLocalService layouts,
            @Reference org.sena.web.kit.Site settings,
            @Reference SiteDescription description) {
        this.currentActor = currentActor;
        this.layouts = layouts;
        this.settings = settings;
        this.description = description;
    }

    @Override
    public void prepare(Map<String, Object> context, HttpServletRequest request) {
        ThemeDisplay display = (ThemeDisplay) request.getAttribute(WebKeys.THEME_DISPLAY);

        if (display == null || !THEME.equals(display.getThemeId())) {
            return;
        }

        Site site = description.site();
        PortalHost host =
                new PortalHost(
                        site,
                        place(display),
                        settings.quickExitUrl(),
                        (page, portlet, action) -> action(display, request, page, portlet, action));

        context.put(
                "sena_shell",
                ShellMap.of(
                        new ShellMaker(site)
                                .make(
                                        locale(site, display.getLocale()),
                                        currentActor.get(),
                                        host)));
    }

    private static PortalPlace place(ThemeDisplay display) {
        return new PortalPlace(
                Objects.toString(display.getI18nPath(), "")
                        + display.getPathFriendlyURLPublic()
                        + display.getSiteGroup().getFriendlyURL(),
                display.getLayout().getFriendlyURL(),
                display.getPathMain(),
                display.getURLCurrent(),
                display.getPlid());
    }

    /** The site's own locale of that language; its first where it does not speak it. */
    private static Locale locale(Site site, Locale asked) {
        return site.languages().stream()
                .map(Language::locale)
                .filter(locale -> locale.getLanguage().equals(asked.getLanguage()))
                .findFirst()
                .orElse(site.languages().get(0).locale());
    }

    /** With Liferay's own token against forgery, which it adds to every action's address. */
    private Optional<String> action(
            ThemeDisplay display,
            HttpServletRequest request,
            String page,
            String portlet,
            String action) {
        Layout layout = layouts.fetchLayoutByFriendlyURL(display.getSiteGroupId(), false, page);

        if (layout == null) {
            return Optional.empty();
        }

        PortletURL url =
                PortletURLFactoryUtil.create(request, portlet, layout, PortletRequest.ACTION_PHASE);
        url.setParameter(ActionRequest.ACTION_NAME, action);

        return Optional.of(url.toString());
    }
}
