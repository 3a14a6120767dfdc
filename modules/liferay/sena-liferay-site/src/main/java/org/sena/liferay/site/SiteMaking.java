package org.sena.liferay.site;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.language.Language;
import com.liferay.portal.kernel.model.Group;
import com.liferay.portal.kernel.service.GroupLocalService;
import com.liferay.portal.kernel.util.LocaleUtil;
import com.liferay.portal.kernel.util.Props;
import com.liferay.portal.kernel.util.PropsKeys;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.metatype.annotations.Designate;
import org.sena.liferay.site.description.SiteDescription;
import org.sena.liferay.site.plan.Described;
import org.sena.liferay.site.plan.Description;
import org.sena.liferay.site.plan.Plan;
import org.sena.liferay.site.plan.Planner;
import org.sena.liferay.site.portal.Carrying;
import org.sena.liferay.site.portal.LiferaySites;
import org.sena.liferay.site.portal.UnitOfWork;
import org.sena.site.Site;
import org.sena.site.SiteException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads the description and makes the site of it, all of it or nothing. */
@Component(service = {SiteMaking.class, SiteDescription.class})
@Designate(ocd = SiteSettings.class)
public class SiteMaking implements SiteDescription {

    private static final Logger LOG = LoggerFactory.getLogger(SiteMaking.class);

    private final Carrying carrying;
    private final GroupLocalService groupLocalService;
    private final Language language;
    private final LiferaySites sites;
    private final UnitOfWork unitOfWork;
    private final SiteSettings settings;
    private final SiteFile file;

    private volatile Optional<Site> last = Optional.empty();

    @Activate
    public SiteMaking(
            @Reference Carrying carrying,
            @Reference GroupLocalService groupLocalService,
            @Reference Language language,
            @Reference LiferaySites sites,
            @Reference Props props,
            @Reference UnitOfWork unitOfWork,
            BundleContext context,
            SiteSettings settings) {
        this.carrying = carrying;
        this.groupLocalService = groupLocalService;
        this.language = language;
        this.sites = sites;
        this.unitOfWork = unitOfWork;
        this.settings = settings;
        file =
                new SiteFile(
                        settings.file(),
                        Path.of(Optional.ofNullable(props.get(PropsKeys.LIFERAY_HOME)).orElse("")),
                        context.getBundle().getEntry("site.json"));
    }

    /**
     * Makes the site of the settings' address, or brings it up to date. Says in the log what it did
     * and what it left alone. A site that somebody else made at that address stays as it is.
     *
     * @throws SiteException when the description can't be used; nothing is made then
     */
    void onStart(long companyId, long userId) throws PortalException {
        if (!settings.createOnStart()) {
            return;
        }

        Described described = describe(companyId);

        unitOfWork.all(
                () -> {
                    Optional<Group> there = sites.find(companyId, settings.friendlyUrl());

                    if (there.isPresent() && !sites.isOwn(there.get())) {
                        LOG.warn(
                                "The site {} was made by somebody else and stays as it is. Choose"
                                        + " another address for SENA's site.",
                                settings.friendlyUrl());
                    } else {
                        carry(
                                there.isPresent()
                                        ? there.get()
                                        : sites.make(
                                                userId, settings.friendlyUrl(), described.look()),
                                userId,
                                described);
                    }

                    return null;
                });
    }

    /**
     * Makes the site's pages in a site that is there, whoever made it.
     *
     * @throws SiteException when the description can't be used; nothing is made then
     */
    void into(long groupId, long userId) throws PortalException {
        Group site = groupLocalService.getGroup(groupId);
        Described described = describe(site.getCompanyId());

        unitOfWork.all(
                () -> {
                    carry(site, userId, described);

                    return null;
                });
    }

    @Override
    public Site site() {
        if (last.isEmpty()) {
            last = Optional.of(readOrShipped());
        }

        return last.get();
    }

    private Site readOrShipped() {
        try {
            return file.read();
        } catch (SiteException e) {
            LOG.error("The shipped description of the site is shown. {}", e.getMessage());

            return file.readShipped();
        }
    }

    private void carry(Group site, long userId, Described described) throws PortalException {
        Plan plan =
                carrying.carryOut(
                        site, userId, described, new Planner(settings.makeDeletedPagesAgain()));

        plan.notes().forEach(LOG::info);
        LOG.info(
                "The site {}: {} pages made, {} changed",
                site.getFriendlyURL(),
                plan.newPages().size(),
                plan.pageChanges().stream().filter(page -> !page.changes().isEmpty()).count());
    }

    private Described describe(long companyId) {
        Site site = file.read();
        last = Optional.of(site);
        Description description =
                new Description(
                        site,
                        language.getCompanyAvailableLocales(companyId).stream()
                                .map(LocaleUtil::toLanguageId)
                                .collect(Collectors.toSet()),
                        LocaleUtil.toLanguageId(LocaleUtil.getDefault()));

        if (!description.missingLanguages().isEmpty()) {
            LOG.warn(
                    "The portal does not offer {}: the site is made without. Add them to locales"
                            + " and locales.enabled in portal-ext.properties.",
                    String.join(", ", description.missingLanguages()));
        }

        return description.in(settings.theme());
    }
}
