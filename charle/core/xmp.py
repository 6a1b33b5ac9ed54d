"""The XMP packet of a picture: says that a model drew it, and carries the recipe in our own words.

The source type is the IPTC's term for pictures made by a trained model; search engines and photo
apps show it as "AI generated".
"""

from xml.sax.saxutils import escape, unescape

DIGITAL_SOURCE_TYPE = "http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia"
_NAMESPACE = "urn:charl-e:recipe:1/"
_START, _END = "<charle:Recipe>", "</charle:Recipe>"
_PACKET = """\
<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
 <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about=""
    xmlns:xmp="http://ns.adobe.com/xap/1.0/"
    xmlns:Iptc4xmpExt="http://iptc.org/std/Iptc4xmpExt/2008-02-29/"
    xmlns:charle="{namespace}">
   <xmp:CreatorTool>{tool}</xmp:CreatorTool>
   <Iptc4xmpExt:DigitalSourceType>{source}</Iptc4xmpExt:DigitalSourceType>{recipe}
  </rdf:Description>
 </rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>"""


def packet(tool: str, recipe_json: str = "") -> str:
    """The packet; without ``recipe_json`` it says only that a model drew the picture."""
    recipe = f"\n   {_START}{escape(recipe_json)}{_END}" if recipe_json else ""
    return _PACKET.format(
        namespace=_NAMESPACE, tool=escape(tool), source=DIGITAL_SOURCE_TYPE, recipe=recipe
    )


def recipe_json(xmp: str) -> str:
    """Our recipe in a packet, "" if there is none.

    Searched as text: parsing XML from strangers would add risks and nothing else.
    """
    _, start, rest = xmp.partition(_START)
    text, end, _ = rest.partition(_END)
    return unescape(text) if start and end else ""
