<#--
A portlet on a page. SENA's bring their own heading, the page's only h1; others show Liferay's title.
Editors get Liferay's own tools above it.
-->
<#assign
	portlet_display = portletDisplay
	sena_root_id = portlet_display.getRootPortletId()
	sena_is_own = sena_root_id?starts_with("sena_")
/>

<div class="sena-portlet" id="portlet_${htmlUtil.escapeAttribute(portlet_display.getId())}">
	<#if portlet_display.isPortletDecorate() && portlet_display.isShowPortletTopper() && !portlet_display.isStateMax() && portlet_display.getPortletConfigurationIconMenu()??>
		<#assign sena_icons = portlet_display.getPortletConfigurationIconMenu().getPortletConfigurationIcons(sena_root_id, renderRequest, renderResponse) />

		<#if sena_icons?has_content>
			<div class="cadmin portlet-topper">
				<span class="portlet-name-text">${htmlUtil.escape(portlet_display.getPortletDisplayName())}</span>

				<@liferay_portlet["icon-options"]
					direction="right cadmin"
					portletConfigurationIcons=sena_icons
				/>
			</div>
		</#if>
	</#if>

	<#if !sena_is_own && portlet_display.isPortletDecorate() && portlet_display.getTitle()?has_content>
		<h2 class="sena-subheading">${htmlUtil.escape(portlet_display.getTitle())}</h2>
	</#if>

	${portlet_display.writeContent(writer)}
</div>
