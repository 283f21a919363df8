namespace Busbar.Wire;

/// <summary>The counts of a duration.</summary>
internal record struct DurationParts
{
    public double Years { get; set; }

    public double Months { get; set; }

    public double Days { get; set; }

    public double Seconds { get; set; }

    public bool IsNegative { get; set; }

    /// <summary>Adds a count of a unit; M is a month before the T and a minute after it.</summary>
    public void Add(char unit, double number, bool isDate)
    {
        switch (unit)
        {
            case 'Y':
                Years += number;
                break;
            case 'M' when isDate:
                Months += number;
                break;
            case 'W':
                Days += number * 7;
                break;
            case 'D':
                Days += number;
                break;
            case 'H':
                Seconds += number * 3_600;
                break;
            case 'M':
                Seconds += number * 60;
                break;
            default:
                Seconds += number;
                break;
        }
    }
}
